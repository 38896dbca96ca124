import ArgumentParser
import FormAudit
import FormModel
import Foundation

/// Runs the command and turns what happened into an exit status.
@main
enum Main {
  static func main() {
    // A reader which closes the pipe (`| head`) has had enough; that is no failure of ours.
    signal(SIGPIPE, SIG_IGN)
    ClosedOutput.reserve()
    do {
      let typed = Array(CommandLine.arguments.dropFirst())
      if let complaint = MistypedCommand.complaint(about: typed) { throw complaint }
      var command = try FormauditCommand.parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch let error as TargetError {
      Complaint.write(error.text(in: .ofRun))
      exit(ExitStatus.usage.rawValue)
    } catch let failure as WriteFailure {
      exit(told(failure).rawValue)
    } catch {
      leave(with: error)
    }
  }

  private static func told(_ failure: WriteFailure) -> ExitStatus {
    let language = Language.ofRun
    Complaint.write(
      "error: \(failure.sentence.text(in: language))\n  hint: \(failure.hint.text(in: language))")
    return failure.status
  }

  /// Shows what the command line library has to say: help on standard output, mistakes on standard
  /// error with status 2 (its own is 64).
  private static func leave(with error: any Error) -> Never {
    let isHelp = FormauditCommand.exitCode(for: error) == .success
    let message = ParserText.told(FormauditCommand.fullMessage(for: error), in: .ofRun)
    guard isHelp else {
      Complaint.write(message)
      exit(ExitStatus.usage.rawValue)
    }
    do throws(WriteFailure) {
      try StandardOutput.write(message + "\n")
    } catch {
      exit(told(error).rawValue)
    }
    exit(ExitStatus.done.rawValue)
  }
}

/// The exit statuses of formaudit.
enum ExitStatus: Int32, Error {
  /// Done and accepted.
  case done = 0
  /// The gate refuses.
  case refused = 1
  /// The command line, the configuration or a rule is wrong.
  case usage = 2
  /// A target could not be judged: missing evidence never passes.
  case incomplete = 3
  /// formaudit itself failed.
  case failure = 4
}
