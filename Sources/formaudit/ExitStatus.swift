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
