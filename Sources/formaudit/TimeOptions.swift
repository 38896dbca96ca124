public import ArgumentParser
import Auditing
import FormModel
import RuleFiles
public import Timing

/// The options which say for whom, by which model and with which numbers a procedure is timed.
struct TimeOptions: ParsableArguments {
  @Option(
    name: .customLong("person"),
    help: ArgumentHelp(
      "Whom the time is for: desktop, phone, novice, older, second-language, expert, …",
      valueName: "name"))
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The model that times: formaudit, or for comparison demarches-simplifiees or klm.",
      valueName: "name"))
  var model: TimeModelName = .formaudit

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file of time parameters which replace the built-in ones, such as “formaudit calibrate” writes.",
      valueName: "file"))
  var timing: String?

  /// The book with the numbers of the file, for the profile.
  func applied(to book: RuleBook) throws -> RuleBook {
    var parameters = book.timing
    if let timing {
      do {
        parameters = parameters.replacing(try TimingOverlay.parameters(at: timing))
      } catch {
        Complaint.write(error.description)
        throw ExitStatus.usage
      }
    }
    if let profile { parameters = parameters.applying(try self.profile(profile, parameters)) }
    return book.timed(by: parameters)
  }

  private func profile(_ id: String, _ parameters: TimeParameters) throws -> TimeProfile {
    let known = parameters.profiles.map(\.id)
    guard let found = parameters.profiles.first(where: { $0.id == id }) else {
      throw Complaint.usage(
        "there is no profile “\(id)”",
        hint: "the profiles are: \(known.joined(separator: ", "))")
    }
    if let reason = found.unavailable {
      throw Complaint.usage("the profile “\(id)” is off: \(reason.english)")
    }
    return found
  }
}

extension TimeModelName: ExpressibleByArgument {}
