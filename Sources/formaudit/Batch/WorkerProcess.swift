import Foundation
import Glibc

/// A worker of a batch: a process of this program, with a pipe to it and one from it.
struct WorkerProcess {
  let process: pid_t
  let input: Int32
  let output: Int32

  /// nil when the system gives no process.
  init?(arguments: [String]) {
    guard let toWorker = Self.pipe() else { return nil }
    defer { close(toWorker.reading) }
    guard let fromWorker = Self.pipe() else {
      close(toWorker.writing)
      return nil
    }
    defer { close(fromWorker.writing) }
    guard
      let process = Self.spawn(
        arguments, input: toWorker.reading, output: fromWorker.writing)
    else {
      close(toWorker.writing)
      close(fromWorker.reading)
      return nil
    }
    (self.process, input, output) = (process, toWorker.writing, fromWorker.reading)
  }

  /// Both ends are closed in the processes that this one starts.
  private static func pipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(_ arguments: [String], input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // What a dying worker says is of no use to anybody: its page is told.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    let texts = arguments.map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in texts + settings { free(text) } }
    var process = pid_t()
    let failure = posix_spawn(&process, "/proc/self/exe", &actions, nil, texts, settings)
    return failure == 0 ? process : nil
  }

  /// How a worker ended.
  enum Exit: Equatable {
    case tooLong
    case tooLarge
    case died
  }

  /// Ends it, if it still runs, and tells how it ended.
  func end(byForce: Bool) -> Exit {
    if byForce { kill(process, SIGKILL) }
    close(input)
    close(output)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7F
    if signal == SIGPROF || byForce { return .tooLong }
    return signal != 0 && usage.ru_maxrss * 1024 >= BatchWorker.bytes / 2 ? .tooLarge : .died
  }
}
