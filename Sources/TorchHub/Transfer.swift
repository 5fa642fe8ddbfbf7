import Foundation
import FoundationNetworking
import TorchCore

/// One GET request whose body goes to a function as it arrives.
///
/// The proxies of the environment (`http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`) are used, and redirections followed.
final class Transfer: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  /// What a server says before the body.
  struct Head {
    let status: Int
    /// By their names in small letters.
    let fields: [String: String]
  }

  private let onHead: (Head) throws -> Void
  private let onBody: (UnsafeRawBufferPointer) throws -> Void
  private let finished = DispatchSemaphore(value: 0)
  private var failure: (any Error)?

  private init(
    _ onHead: @escaping (Head) throws -> Void, _ onBody: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) {
    (self.onHead, self.onBody) = (onHead, onBody)
  }

  /// Asks for `url`, and waits until all has come. An error of a function ends the transfer and is thrown again.
  /// `timeout` is in seconds, and counts only while nothing comes.
  static func get(
    _ url: URL, _ fields: [String: String], timeout: Double, head: @escaping (Head) throws -> Void,
    body: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let transfer = Transfer(head, body)
    var request = URLRequest(
      url: url, cachePolicy: .reloadIgnoringLocalAndRemoteCacheData, timeoutInterval: timeout)
    for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = timeout
    let session = URLSession(configuration: configuration, delegate: transfer, delegateQueue: nil)
    session.dataTask(with: request).resume()
    session.finishTasksAndInvalidate()
    transfer.finished.wait()
    if let failure = transfer.failure { throw failure }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    attempt(dataTask) {
      guard let response = response as? HTTPURLResponse else { throw TorchError("the answer is not HTTP") }
      var fields: [String: String] = [:]
      for (name, value) in response.allHeaderFields { fields["\(name)".lowercased()] = "\(value)" }
      try onHead(Head(status: response.statusCode, fields: fields))
    }
    completionHandler(failure == nil ? .allow : .cancel)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    attempt(dataTask) { try data.withUnsafeBytes { try onBody($0) } }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if failure == nil, let error { failure = Unreachable(reason: error.localizedDescription) }
    finished.signal()
  }

  private func attempt(_ task: URLSessionTask, _ body: () throws -> Void) {
    guard failure == nil else { return }
    do { try body() } catch {
      failure = error
      task.cancel()
    }
  }

  /// A server that could not be reached, or went away.
  struct Unreachable: Error { let reason: String }
}
