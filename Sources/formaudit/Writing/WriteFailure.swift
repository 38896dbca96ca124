import Foundation
import Words

/// Why something could not be written: what the system says, and what that means to a person.
struct WriteFailure: Error {
  /// Where it should have gone; nil for the standard output.
  let path: String?
  /// The error number of the system.
  let number: Int32

  /// A place that cannot be written to is a mistake of the command line; a full disk is not.
  var status: ExitStatus {
    [ENOENT, ENOTDIR, EISDIR, EACCES, EPERM, EROFS, ELOOP, ENAMETOOLONG].contains(number)
      ? .usage : .failure
  }

  var sentence: Sentence {
    path.map { Sentence("\(quoted: $0) cannot be written: \(reason)") }
      ?? Sentence("the standard output cannot be written: \(reason)")
  }

  var hint: Sentence {
    switch number {
    case ENOSPC, EDQUOT, EFBIG:
      Sentence("free some space, or write elsewhere")
    case ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG:
      Sentence("give the path of a file in a folder that exists")
    case EACCES, EPERM, EROFS:
      Sentence("check that you may write there")
    default:
      Sentence("check where the output goes, or write it to a file")
    }
  }

  private var reason: Sentence {
    switch number {
    case ENOSPC: Sentence("the disk is full")
    case EDQUOT: Sentence("your quota is used up")
    case EFBIG: Sentence("the file would be too large")
    case ENOENT, ENOTDIR:
      Sentence("its folder does not exist")
    case EISDIR: Sentence("it is a folder")
    case EACCES, EPERM: Sentence("you may not write there")
    case EROFS: Sentence("the disk is read-only")
    case EBADF: Sentence("it is closed")
    default: Sentence(verbatim: String(cString: strerror(number)))
    }
  }
}
