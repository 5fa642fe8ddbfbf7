import ArgumentParser
import Foundation
import RandomCheckpoints
import TorchCore
import TorchSerialization

/// The half of roundtrips.py that runs here.
struct RoundTrips: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roundtrips", subcommands: [Copy.self, Draw.self, Check.self, Sum.self, Forever.self])
}

extension RoundTrips {
  /// Reads checkpoints and writes what they hold: FROM TO FROM TO …
  struct Copy: ParsableCommand {
    @Flag var mmap = false
    @Argument var files: [String]
    func run() throws {
      for i in stride(from: 0, to: files.count - 1, by: 2) {
        try torch.save(try torch.load(files[i], mmap: mmap), files[i + 1])
      }
    }
  }

  /// Writes the checkpoints of seeds: SEED FILE SEED FILE …
  struct Draw: ParsableCommand {
    @Argument var pairs: [String]
    func run() throws {
      for i in stride(from: 0, to: pairs.count - 1, by: 2) {
        try torch.save(Drawing.value(seed: UInt64(pairs[i])!), pairs[i + 1])
      }
    }
  }

  /// Fails unless files hold the checkpoints of seeds: SEED FILE SEED FILE …
  struct Check: ParsableCommand {
    @Flag var mmap = false
    @Argument var pairs: [String]
    func run() throws {
      for i in stride(from: 0, to: pairs.count - 1, by: 2) {
        var comparison = Comparison()
        let expected = Drawing.value(seed: UInt64(pairs[i])!),
          found = try torch.load(pairs[i + 1], mmap: mmap)
        guard comparison.same(expected, found) else {
          throw ValidationError("seed \(pairs[i]): \(pairs[i + 1]) differs at \(comparison.place)")
        }
      }
    }
  }

  /// Reads a checkpoint and sums its tensors; prints seconds, and the most memory that was used.
  struct Sum: ParsableCommand {
    @Flag var mmap = false
    @Argument var file: String
    func run() throws {
      let clock = ContinuousClock(), start = clock.now
      let value = try torch.load(file, mmap: mmap)
      let loaded = clock.now
      var total = 0.0
      for (_, part) in value.dictionary ?? [:] {
        if let tensor = part.tensor { total += tensor.sum().item() }
      }
      let end = clock.now
      var usage = rusage()
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      print(
        "load \(loaded - start), sum \(end - loaded), total \(end - start), \(usage.ru_maxrss) KB, \(total)")
    }
  }

  /// Writes one file over and over, until it is killed.
  struct Forever: ParsableCommand {
    @Argument var file: String
    func run() throws {
      var epoch = 0
      while true {
        try torch.save(["epoch": .int(epoch), "x": .tensor(torch.full([1 << 20], .int(epoch)))], file)
        epoch += 1
      }
    }
  }
}

RoundTrips.main()
