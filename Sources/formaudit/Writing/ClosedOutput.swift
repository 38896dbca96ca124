import Glibc

/// The standard streams, when whoever started the program closed them.
enum ClosedOutput {
  /// Takes the numbers of closed streams, so that no file which is opened later receives what was
  /// meant for them: what is written there fails, and is told.
  static func reserve() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      // The lowest free number is given, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
