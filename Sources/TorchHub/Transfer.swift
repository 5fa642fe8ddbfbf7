import CCurl
import Glibc
import TorchCore

/// One GET request whose body goes to a function as it arrives.
///
/// The proxies of the environment (`http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`) are used, and redirections followed.
final class Transfer {
  /// What a server says before the body.
  struct Head {
    var status = 0
    /// By their names in small letters.
    var fields: [String: String] = [:]
  }

  private let onHead: (Head) throws -> Void
  private let onBody: (UnsafeRawBufferPointer) throws -> Void
  private var head = Head()
  private var hasHead = false
  private var failure: (any Error)?

  private init(
    _ onHead: @escaping (Head) throws -> Void, _ onBody: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) {
    (self.onHead, self.onBody) = (onHead, onBody)
  }

  /// Asks for `url`, and waits until all has come. An error of a function ends the transfer and is thrown again.
  /// `timeout` is in seconds, and counts only while nothing comes.
  static func get(
    _ url: String, _ fields: [String: String], timeout: Double, head: (Head) throws -> Void,
    body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try withoutActuallyEscaping(head) { head in
      try withoutActuallyEscaping(body) { body in
        try Transfer(head, body).run(url, fields, timeout)
      }
    }
  }

  private func run(_ url: String, _ fields: [String: String], _ timeout: Double) throws {
    let curl = try Curl.library.get()
    guard let handle = curl.start() else { throw TorchError("libcurl does not start") }
    var message = [CChar](repeating: 0, count: 256)  // CURL_ERROR_SIZE
    var list: UnsafeMutableRawPointer?
    for (name, value) in fields { list = curl.append(list, "\(name): \(value)") }
    defer {
      curl.end(handle)
      curl.free(list)
    }
    // libcurl measures a speed once a second: within the first it knows of none, and would take that for silence.
    let seconds = Int(max(2, min(timeout.rounded(.up), 1e6)))
    let code = message.withUnsafeMutableBufferPointer { message in
      curl.set(handle, .errorBuffer, message.baseAddress!)
      curl.set(handle, .header, list)
      url.withCString { curl.set(handle, .url, $0) }
      for (option, value) in [
        (.noSignal, 1), (.followLocation, 1), (.maxRedirections, 20), (.protocols, 3),
        (.redirectionProtocols, 3),
        (.suppressConnectHeaders, 1), (.connectTimeout, seconds), (.lowSpeedLimit, 1),
        (.lowSpeedTime, seconds),
      ] as [(Curl.Option, Int)] { curl.set(handle, option, value) }
      let context = Unmanaged.passUnretained(self).toOpaque()
      curl.set(handle, .headerData, context)
      curl.set(handle, .writeData, context)
      curl.set(handle, .headerFunction) {
        Transfer.of($3).take(line: UnsafeRawBufferPointer(start: $0, count: $1 * $2))
      }
      curl.set(handle, .writeFunction) {
        Transfer.of($3).take(body: UnsafeRawBufferPointer(start: $0, count: $1 * $2))
      }
      return withoutSIGPIPE { curl.perform(handle) }
    }
    if failure == nil, code == 0, !hasHead { attempt { try onHead(head) } }
    if let failure { throw failure }
    guard code == 0 else {
      let text = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      throw Unreachable(reason: text.isEmpty ? "error \(code) of libcurl" : text)
    }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer {
    Unmanaged<Transfer>.fromOpaque(context!).takeUnretainedValue()
  }

  /// A line of a head. Redirections come with heads of their own; the last one counts.
  private func take(line: UnsafeRawBufferPointer) -> Int {
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      head = Head(status: text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
    } else if let colon = text.firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      head.fields[text[..<colon].lowercased()] = String(value.prefix { !$0.isNewline })
    }
    return line.count
  }

  private func take(body: UnsafeRawBufferPointer) -> Int {
    attempt {
      if !hasHead { try onHead(head) }
      hasHead = true
      try onBody(body)
    }
    // Any other number than that of the bytes ends the transfer.
    return failure == nil ? body.count : -1
  }

  private func attempt(_ body: () throws -> Void) {
    do { try body() } catch { failure = error }
  }

  /// A server that could not be reached, or went away.
  struct Unreachable: Error { let reason: String }
}

/// Runs `body` without the signal that a connection raises which is cut while something is being sent: it would end
/// the program.
private func withoutSIGPIPE<R>(_ body: () -> R) -> R {
  var signal = sigset_t(), before = sigset_t()
  sigemptyset(&signal)
  sigaddset(&signal, SIGPIPE)
  pthread_sigmask(SIG_BLOCK, &signal, &before)
  defer {
    var now = timespec()
    if sigismember(&before, SIGPIPE) == 0 { sigtimedwait(&signal, nil, &now) }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
  return body()
}

/// libcurl, opened when the first download starts: to load it with its own libraries takes longer than many programs run.
private struct Curl: @unchecked Sendable {
  /// Numbers of libcurl's interface, which never change.
  enum Option: Int32 {
    case lowSpeedLimit = 19, lowSpeedTime = 20, followLocation = 52, maxRedirections = 68, connectTimeout = 78
    case noSignal = 99, protocols = 181, redirectionProtocols = 182, suppressConnectHeaders = 265
    case writeData = 10001, url = 10002, errorBuffer = 10010, header = 10023, headerData = 10029
    case writeFunction = 20011, headerFunction = 20079
  }

  typealias Pointer = UnsafeMutableRawPointer
  private let setopt: Pointer
  let start: @convention(c) () -> Pointer?
  let end: @convention(c) (Pointer) -> Void
  let perform: @convention(c) (Pointer) -> Int32
  let append: @convention(c) (Pointer?, UnsafePointer<CChar>) -> Pointer?
  let free: @convention(c) (Pointer?) -> Void

  static let library = Result<Curl, TorchError> { () throws(TorchError) in
    for name in ["libcurl.so.4", "libcurl-gnutls.so.4"] {
      if let library = dlopen(name, RTLD_NOW | RTLD_LOCAL), let curl = Curl(library) { return curl }
    }
    throw TorchError("downloads need libcurl, which is not on this machine: apt-get install libcurl4")
  }

  private init?(_ library: Pointer) {
    func function<F>(_ name: String, _: F.Type) -> F? {
      dlsym(library, name).map { unsafeBitCast($0, to: F.self) }
    }
    guard let global = function("curl_global_init", (@convention(c) (Int) -> Int32).self), global(3) == 0,
      let setopt = dlsym(library, "curl_easy_setopt"),
      let start = function("curl_easy_init", (@convention(c) () -> Pointer?).self),
      let end = function("curl_easy_cleanup", (@convention(c) (Pointer) -> Void).self),
      let perform = function("curl_easy_perform", (@convention(c) (Pointer) -> Int32).self),
      let append = function(
        "curl_slist_append", (@convention(c) (Pointer?, UnsafePointer<CChar>) -> Pointer?).self),
      let free = function("curl_slist_free_all", (@convention(c) (Pointer?) -> Void).self)
    else { return nil }
    (self.setopt, self.start, self.end, self.perform) = (setopt, start, end, perform)
    (self.append, self.free) = (append, free)
  }

  func set(_ handle: Pointer, _ option: Option, _ value: Int) {
    _ = curl_set_number(setopt, handle, option.rawValue, value)
  }
  func set(_ handle: Pointer, _ option: Option, _ value: UnsafeRawPointer?) {
    _ = curl_set_pointer(setopt, handle, option.rawValue, value)
  }
  func set(_ handle: Pointer, _ option: Option, _ value: curl_taker) {
    _ = curl_set_taker(setopt, handle, option.rawValue, value)
  }
}
