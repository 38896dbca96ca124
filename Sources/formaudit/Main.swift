import ArgumentParser
import Foundation

/// Runs the command and turns what happened into an exit status.
@main
enum Main {
  static func main() {
    // A reader which closes the pipe (`| head`) has had enough; that is no failure of ours.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try FormauditCommand.parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// Shows what the command line library has to say: help on standard output, mistakes on standard
  /// error with status 2 (its own is 64).
  private static func leave(with error: any Error) -> Never {
    let isHelp = FormauditCommand.exitCode(for: error) == .success
    let message = FormauditCommand.fullMessage(for: error)
    if isHelp {
      StandardOutput.write(message + "\n")
    } else {
      Complaint.write(message)
    }
    exit(isHelp ? ExitStatus.done.rawValue : ExitStatus.usage.rawValue)
  }
}
