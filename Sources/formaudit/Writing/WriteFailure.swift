import FormModel
import Foundation

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

  var sentence: Bilingual {
    let reason = reason
    guard let path else {
      return Bilingual(
        en: "the standard output cannot be written: \(reason.english)",
        fr: "la sortie standard ne peut pas être écrite\u{A0}: \(reason.french)")
    }
    return Bilingual(
      en: "“\(path)” cannot be written: \(reason.english)",
      fr: "«\u{A0}\(path)\u{A0}» ne peut pas être écrit\u{A0}: \(reason.french)")
  }

  var hint: Bilingual {
    switch number {
    case ENOSPC, EDQUOT, EFBIG:
      Bilingual(
        en: "free some space, or write elsewhere",
        fr: "libérez de la place, ou écrivez ailleurs")
    case ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG:
      Bilingual(
        en: "give the path of a file in a folder that exists",
        fr: "donnez le chemin d’un fichier dans un dossier qui existe")
    case EACCES, EPERM, EROFS:
      Bilingual(
        en: "check that you may write there", fr: "vérifiez que vous pouvez y écrire")
    default:
      Bilingual(
        en: "check where the output goes, or write it to a file: --report json=audit.json",
        fr: "vérifiez où va la sortie, ou écrivez-la dans un fichier : --report json=audit.json")
    }
  }

  private var reason: Bilingual {
    switch number {
    case ENOSPC: Bilingual(en: "the disk is full", fr: "le disque est plein")
    case EDQUOT: Bilingual(en: "your quota is used up", fr: "votre quota est épuisé")
    case EFBIG: Bilingual(en: "the file would be too large", fr: "le fichier serait trop grand")
    case ENOENT, ENOTDIR:
      Bilingual(en: "its folder does not exist", fr: "son dossier n’existe pas")
    case EISDIR: Bilingual(en: "it is a folder", fr: "c’est un dossier")
    case EACCES, EPERM: Bilingual(en: "you may not write there", fr: "vous n’y avez pas accès")
    case EROFS: Bilingual(en: "the disk is read-only", fr: "le disque est en lecture seule")
    case EBADF: Bilingual(en: "it is closed", fr: "elle est fermée")
    default: Bilingual(en: String(cString: strerror(number)), fr: String(cString: strerror(number)))
    }
  }
}
