import ArgumentParser

/// Calls what others may call with anything: `fuzz` operators with any arguments, `fuzz readers` readers of files with
/// any file. None may end the process, hang, or touch memory that is not its own.
@main struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommands: [Operators.self, Readers.self], defaultSubcommand: Operators.self)
}
