/// The file in which a team says what it audits and how it judges.
public enum SettingsFile {
  /// The name of the file that a project keeps at its root.
  public static let name = "formaudit.yaml"

  /// Every key of the file. Two readers share it: rules, and what the gate needs. A key that nobody
  /// reads is an error: it would be believed to hold.
  static let keys = [
    "extends", "rules", "dictionaries", "folders", "suppressions", "targets", "baseline", "budgets",
  ]
}
