import Glibc
import Synchronization

/// A small HTTP server on this machine, which answers each request by a function, and keeps the requests.
package final class Server: Sendable {
  package struct Request: Sendable {
    /// The path, or from a client that takes the server for a proxy the whole address.
    package let target: String
    /// By their names in small letters.
    package let fields: [String: String]
  }

  package struct Reply: Sendable {
    package var status = 200
    package var fields: [String: String] = [:]
    package var body: [UInt8] = []
    /// How many bytes of the body are sent before the connection ends.
    package var cut: Int?
    /// Microseconds between pieces of the body, and before the first.
    package var pause: UInt32 = 0
    package var pieces = 1

    package init(
      status: Int = 200, fields: [String: String] = [:], body: [UInt8] = [], cut: Int? = nil,
      pause: UInt32 = 0,
      pieces: Int = 1
    ) {
      (self.status, self.fields, self.body) = (status, fields, body)
      (self.cut, self.pause, self.pieces) = (cut, pause, pieces)
    }

    /// A file as a server answers that knows ranges and versions.
    package static func file(_ body: [UInt8], _ request: Request, etag: String? = nil, cut: Int? = nil)
      -> Reply
    {
      var reply = Reply(body: body, cut: cut)
      if let etag { reply.fields["ETag"] = etag }
      guard let range = request.fields["range"], range.hasPrefix("bytes="),
        request.fields["if-range"] == nil || request.fields["if-range"] == etag,
        let start = Int(range.dropFirst(6).dropLast())
      else { return reply }
      guard start < body.count else { return Reply(status: 416) }
      reply.status = 206
      reply.fields["Content-Range"] = "bytes \(start)-\(body.count - 1)/\(body.count)"
      reply.body = Array(body[start...])
      return reply
    }
  }

  package let port: Int
  private let listener: Int32
  private let seen = Mutex<[Request]>([])
  private let answer: @Sendable (Request, Int) -> Reply

  package var requests: [Request] { seen.withLock { $0 } }
  package func url(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }

  /// `answer` gets a request and how many came before it.
  package init(_ answer: @escaping @Sendable (Request, Int) -> Reply) {
    self.answer = answer
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let file = listener
    port = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        precondition(bind(file, $0, size) == 0 && listen(file, 16) == 0 && getsockname(file, $0, &size) == 0)
      }
      return Int($0.pointee.sin_port.byteSwapped)
    }
    Server.thread { [self] in
      while true {
        let connection = accept(file, nil, nil)
        if connection < 0 { break }
        Server.thread { [self] in
          serve(connection)
          close(connection)
        }
      }
      close(file)
    }
  }

  /// Refuses connections from now on. The thread that accepts them closes the socket: were it closed here, that thread
  /// could still be about to accept, and take the connections of whatever server gets the number next.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve(_ connection: Int32) {
    var text = "", byte: UInt8 = 0
    while !text.hasSuffix("\r\n\r\n") {
      guard recv(connection, &byte, 1, 0) == 1 else { return }
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    let lines = text.split(separator: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { fields[parts[0].lowercased()] = String(parts[1].drop { $0 == " " }) }
    }
    let request = Request(target: String(lines[0].split(separator: " ")[1]), fields: fields)
    let number = seen.withLock { (list: inout [Request]) in
      list.append(request)
      return list.count - 1
    }
    let reply = answer(request, number)
    var head = "HTTP/1.1 \(reply.status) Status\r\nConnection: close\r\n"
    for (name, value) in reply.fields { head += "\(name): \(value)\r\n" }
    if reply.fields["Content-Length"] == nil { head += "Content-Length: \(reply.body.count)\r\n" }
    send(Array((head + "\r\n").utf8), connection)
    let body = Array(reply.body.prefix(reply.cut ?? .max)), step = max(1, body.count / reply.pieces)
    for start in stride(from: 0, to: body.count, by: step) {
      usleep(reply.pause)
      send(Array(body[start..<min(start + step, body.count)]), connection)
    }
  }

  private func send(_ bytes: [UInt8], _ connection: Int32) {
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress! + done, bytes.count - done, Int32(MSG_NOSIGNAL))
      }
      if n <= 0 { return }
      done += n
    }
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) {
    final class Box { let body: () -> Void; init(_ body: @escaping () -> Void) { self.body = body } }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      {
        Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().body()
        return nil
      }, Unmanaged.passRetained(Box(body)).toOpaque())
    pthread_detach(thread)
  }
}
