extension FetchError {
  /// What went wrong in one sentence, in French or in English, without the address.
  public func sentence(french: Bool) -> String {
    french ? kind.words.sentence.french : kind.words.sentence.english
  }

  /// What to try next in one sentence, in French or in English.
  public func hint(french: Bool) -> String {
    if kind == .notFound, let meant = AddressText.webAddressMeant(by: address) {
      return french ? "Vouliez-vous dire \(meant)\u{A0}?" : "Did you mean \(meant)?"
    }
    return french ? kind.words.hint.french : kind.words.hint.english
  }
}

extension FetchError.Kind {
  fileprivate typealias Words = (sentence: Wording, hint: Wording)

  fileprivate struct Wording {
    let english: String
    let french: String

    init(_ english: String, _ french: String) {
      self.english = english
      self.french = french
    }
  }

  fileprivate var words: Words {
    switch self {
    case .badAddress:
      (
        Wording("This is not a valid address.", "Cette adresse n’est pas valide."),
        Wording(
          "Write https://host/path, without control characters, user name or password.",
          "Écrivez https://hôte/chemin, sans caractère de contrôle, identifiant ni mot de passe.")
      )
    case .unsupportedScheme:
      (
        Wording(
          "Only http and https addresses are fetched.",
          "Seules les adresses http et https sont consultées."),
        Wording(
          "For a file on this computer, give its path alone.",
          "Pour un fichier local, donnez seulement son chemin.")
      )
    case .nameNotResolved:
      (
        Wording("The name of the site is not known.", "Le nom du site est inconnu."),
        Wording(
          "Check the spelling, the network and the proxy.",
          "Vérifiez l’orthographe, le réseau et le mandataire (proxy).")
      )
    case .connectionRefused:
      (
        Wording("Nothing answers at this address.", "Rien ne répond à cette adresse."),
        Wording(
          "Check the port, or whether the site is running.",
          "Vérifiez le port, ou que le site est en service.")
      )
    case .connectionFailed:
      (
        Wording("The connection to the site failed.", "La connexion au site a échoué."),
        Wording(
          "Check the network, the proxy and http versus https.",
          "Vérifiez le réseau, le mandataire (proxy), et http ou https.")
      )
    case .certificate:
      (
        Wording(
          "The certificate of the site is not trusted.", "Le certificat du site n’est pas reconnu."),
        Wording(
          "Have the certificate mended, or audit a saved copy of the page.",
          "Faites corriger le certificat, ou auditez une copie enregistrée de la page.")
      )
    case .timedOut:
      (
        Wording("The site did not answer in time.", "Le site n’a pas répondu à temps."),
        Wording(
          "Try again later, or audit a saved copy of the page.",
          "Réessayez plus tard, ou auditez une copie enregistrée de la page.")
      )
    case .tooSlow:
      (
        Wording("The page arrives too slowly.", "La page arrive trop lentement."),
        Wording(
          "Try again later, or audit a saved copy of the page.",
          "Réessayez plus tard, ou auditez une copie enregistrée de la page.")
      )
    case .tooLarge(let limit, let size): Self.sizeWords(ByteSize(limit), size.map(ByteSize.init))
    case .tooManyHeaders:
      (
        Wording(
          "The site sends more headers than any page has.",
          "Le site envoie plus d’en-têtes qu’aucune page n’en a."),
        Wording(
          "Check the address, or audit a saved copy of the page.",
          "Vérifiez l’adresse, ou auditez une copie enregistrée de la page.")
      )
    case .badStatusLine:
      (
        Wording(
          "The site does not answer as HTTP: its status is not a number of three digits.",
          "Le site ne répond pas en HTTP\u{A0}: son code n’est pas un nombre de trois chiffres."),
        Wording(
          "Check the port, or what answers there.", "Vérifiez le port, ou ce qui y répond.")
      )
    case .unknownEncoding(let name):
      (
        Wording(
          "The site compresses the page in a way that is not known here, “\(name)”.",
          "Le site compresse la page d’une façon inconnue ici, «\u{A0}\(name)\u{A0}»."),
        Wording(
          "Have the site send gzip or plain pages, or audit a saved copy of the page.",
          "Faites envoyer du gzip ou des pages non compressées, ou auditez une copie enregistrée.")
      )
    case .badCompression:
      (
        Wording(
          "The site sends a compressed page that cannot be unpacked.",
          "Le site envoie une page compressée qui ne peut pas être décompressée."),
        Wording(
          "Try again, or audit a saved copy of the page.",
          "Réessayez, ou auditez une copie enregistrée de la page.")
      )
    case .tooManyRedirects:
      (
        Wording("The site redirects too many times.", "Le site redirige trop de fois."),
        Wording(
          "Open the page in a browser and give the address it ends at.",
          "Ouvrez la page dans un navigateur et donnez l’adresse d’arrivée.")
      )
    case .redirectRefused:
      (
        Wording(
          "The site redirects to an address that is not fetched.",
          "Le site redirige vers une adresse qui n’est pas consultée."),
        Wording(
          "Only http and https redirects are followed.",
          "Seules les redirections http et https sont suivies.")
      )
    case .httpStatus(let status): Self.statusWords(status)
    case .notHTML(let type):
      (
        Wording("This is not a web page but \(type).", "Ce n’est pas une page web mais \(type)."),
        Wording(
          "Give the address of the form’s own page.", "Donnez l’adresse de la page du formulaire.")
      )
    case .notFound:
      (
        Wording("There is no such file or folder.", "Ce fichier ou dossier n’existe pas."),
        Wording(
          "Check the path; a web address starts with https://.",
          "Vérifiez le chemin\u{A0}; une adresse web commence par https://.")
      )
    case .notReadable:
      (
        Wording("It cannot be read.", "La lecture est impossible."),
        Wording(
          "Check that it is an ordinary file you may read.",
          "Vérifiez que c’est un fichier ordinaire que vous pouvez lire.")
      )
    case .notAFile(let nature):
      (
        Wording("This is \(nature.english), not a file.", "C’est \(nature.french), pas un fichier."),
        Wording(
          "Give a file; for the output of a command, write - and pour it in.",
          "Donnez un fichier\u{A0}; pour la sortie d’une commande, écrivez - et versez-la.")
      )
    case .emptyFolder:
      (
        Wording("The folder holds no page.", "Le dossier ne contient aucune page."),
        Wording(
          "Pages are files ending in .html, .htm or .xhtml.",
          "Les pages sont des fichiers en .html, .htm ou .xhtml.")
      )
    case .isFolder:
      (
        Wording(
          "This is a folder where one page was expected.",
          "C’est un dossier\u{A0}; une seule page était attendue."),
        Wording("Give one of the pages in it.", "Donnez l’une des pages qu’il contient.")
      )
    case .interrupted:
      (
        Wording(
          "The answer broke off before its end.", "La réponse s’est interrompue avant la fin."),
        Wording("Try again.", "Réessayez.")
      )
    case .other:
      (
        Wording("The page could not be fetched.", "La page n’a pas pu être consultée."),
        Wording("Audit a saved copy of the page.", "Auditez une copie enregistrée de la page.")
      )
    }
  }

  private static func sizeWords(_ limit: ByteSize, _ size: ByteSize?) -> Words {
    let wanted = (size ?? limit).withRoom
    let sentence = size.map {
      Wording(
        "The page has \($0.english), and pages above \(limit.english) are not read.",
        "La page fait \($0.french), et une page de plus de \(limit.french) n’est pas lue.")
    }
    return (
      sentence
        ?? Wording(
          "The page has more than \(limit.english), which is the limit.",
          "La page fait plus de \(limit.french), la taille maximale."),
      Wording(
        "Check that it is a page and no archive, or raise the limit: --max-bytes \(wanted).",
        "Vérifiez que c’est une page et non une archive, ou relevez la limite\u{A0}: --max-bytes \(wanted)."
      )
    )
  }

  private static func statusWords(_ status: Int) -> Words {
    let sentence = Wording(
      "The site answered with status \(status) instead of a page.",
      "Le site a répondu par le code \(status) au lieu d’une page.")
    let hint =
      switch status {
      case 401, 403, 407, 429:
        Wording(
          "The site refuses visitors like this tool: audit a saved copy of the page.",
          "Le site refuse ce type de visite\u{A0}: auditez une copie enregistrée de la page.")
      case 404, 410:
        Wording(
          "The page is gone: check the address.", "La page n’existe plus\u{A0}: vérifiez l’adresse."
        )
      case 500...:
        Wording(
          "The site is out of order: try again later.",
          "Le site est en panne\u{A0}: réessayez plus tard.")
      default:
        Wording(
          "Open the address in a browser to see why.",
          "Ouvrez l’adresse dans un navigateur pour comprendre.")
      }
    return (sentence, hint)
  }
}

extension FetchError.Nature {
  fileprivate var english: String {
    switch self {
    case .pipe: "a pipe"
    case .device: "a device"
    case .socket: "a socket"
    }
  }

  fileprivate var french: String {
    switch self {
    case .pipe: "un tube"
    case .device: "un périphérique"
    case .socket: "une prise réseau (socket)"
    }
  }
}
