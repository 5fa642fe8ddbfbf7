import Glibc
import Torch

// usage: benchmarks --serve                                              for a harness: see Server
//        benchmarks [--threads N] [--seconds S] [--only TEXT]            rows whose name contains TEXT, by hand

var (threads, seconds, only) = (2, 0.7, "")
var options = CommandLine.arguments.dropFirst()
while let option = options.popFirst() {
  if option == "--serve" {
    Server(suite: Suite()).run()
    exit(0)
  }
  let value = options.popFirst() ?? ""
  switch option {
  case "--threads": threads = Int(value) ?? threads
  case "--seconds": seconds = Double(value) ?? seconds
  case "--only": only = value
  default: fatalError("unknown option \(option)")
  }
}

let rows = Suite().rows.filter { $0.name.contains(only) && (!only.isEmpty || !$0.name.hasPrefix("size/")) }
let results = try rows.map { row in
  "\"\(row.name)\": \(try Measurement(row, seconds: seconds, threads: threads).json)"
}
print("{\"results\": {\n  \(results.joined(separator: ",\n  "))\n}}")
