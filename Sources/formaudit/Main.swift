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
      if typed == ["--version"] { return try StandardOutput.write(Version.current + "\n") }
      if let complaint = MistypedCommand.complaint(about: typed) { throw complaint }
      var command = try FormauditCommand.reading(typed)
      try command.run()
    } catch {
      exit(status(of: error).rawValue)
    }
  }

  /// Tells what went wrong, and gives the status to end with.
  static func status(of error: any Error) -> ExitStatus {
    switch error {
    case let status as ExitStatus: return status
    case let failure as WriteFailure: return told(failure)
    case let error as TargetError:
      Complaint.write(error.text(in: .ofRun))
      return .usage
    default: return toldByTheParser(error)
    }
  }

  private static func told(_ failure: WriteFailure) -> ExitStatus {
    Complaint.write(Diagnosis(failure.sentence, hint: failure.hint))
    return failure.status
  }

  /// Shows what the command line library has to say: help on standard output, mistakes on standard
  /// error with status 2 (its own is 64).
  private static func toldByTheParser(_ error: any Error) -> ExitStatus {
    let isHelp = FormauditCommand.exitCode(for: error) == .success
    let message = ParserText.told(FormauditCommand.fullMessage(for: error), in: .ofRun)
    guard isHelp else {
      Complaint.write(message)
      return .usage
    }
    do throws(WriteFailure) {
      try StandardOutput.write(message + "\n")
    } catch {
      return told(error)
    }
    return .done
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
