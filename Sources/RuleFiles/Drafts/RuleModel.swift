import Auditing

/// What the first version of a rule judges and says, and the examples that show it: YAML, by kind of
/// subject.
struct RuleModel {
  let judgement: String
  let message: String
  let examples: String

  static func about(_ kind: SubjectKind) -> RuleModel {
    switch kind {
    case .journey: journey
    case .page: page
    case .form: form
    case .question: question
    case .field: field
    case .control: control
    case .part: part
    }
  }

  private static let journey = RuleModel(
    judgement: "limits: { measure: questions, good: 8, poor: 25 }",
    message: """
        en: "This procedure asks {questions} questions."
        fr: "La démarche pose {questions} questions."
      """,
    examples: """
        bad:
          - { pages: [ "{9 questions}" ], expect: journey }
          - { pages: [ "{5 questions}", "{5 questions}" ], expect: journey }
        good:
          - { pages: [ "{8 questions}" ] }
          - { home: "<a href='page-2.html'>Commencer</a>", pages: [ "{3 questions}" ] }
      """)

  private static let page = RuleModel(
    judgement: """
      when:
        questions: { more than: 12 }
      """,
    message: """
        en: "The page asks {questions} questions."
        fr: "La page pose {questions} questions."
      """,
    examples: """
        bad:
          - { pages: [ "{13 questions}" ], expect: page }
          - { pages: [ "{2 questions}", "{13 questions}" ], expect: page }
        good:
          - "{12 questions}"
          - { pages: [ "{7 questions}", "{7 questions}" ] }
      """)

  private static let form = RuleModel(
    judgement: """
      when:
        questions: { more than: 12 }
      """,
    message: """
        en: "The form asks {questions} questions."
        fr: "Le formulaire pose {questions} questions."
      """,
    examples: """
        bad:
          - { pages: [ "{13 questions}" ], expect: form }
          - { pages: [ "{2 questions}", "{13 questions}" ], expect: form }
        good:
          - "{12 questions}"
          - "<form role=search><input type=search name=q></form>"
      """)

  private static let question = RuleModel(
    judgement: """
      among:
        conditional: no
      when:
        wording words: { more than: 14 }
      unless:
        control: checkbox
      """,
    message: """
        en: "“{wording}” takes {wording words} words."
        fr: "« {wording} » compte {wording words} mots."
      """,
    examples: """
        bad:
          - |
            <label for="a">Indiquez ici le numéro du dossier qui figure en haut à droite de la lettre reçue</label>
            ↓<input id="a">
          - |
            <label for="a">Numéro de dossier</label> <input id="a">
            <label for="b">Merci de bien vouloir nous dire pour quelle raison vous souhaitez nous écrire ce jour</label>
            ↓<textarea id="b"></textarea>
        good:
          - "<label for=a>Numéro de dossier</label> <input id=a>"
          - "<label for=a>Pourquoi nous écrivez-vous ?</label> <textarea id=a></textarea>"
      """)

  private static let field = RuleModel(
    judgement: """
      among:
        control: select
      when:
        choices: { more than: 15 }
      unless:
        has suggestions: yes
      """,
    message: """
        en: "“{wording}” offers {choices} choices."
        fr: "« {wording} » propose {choices} choix."
      """,
    examples: """
        bad:
          - "<label for=a>Commune</label> ↓<select id=a>{16 choices}</select>"
          - |
            <label for="a">Motif</label> <select id="a">{4 choices}</select>
            <label for="b">Profession</label> ↓<select id="b">{40 choices}</select>
        good:
          - "<label for=a>Motif</label> <select id=a>{15 choices}</select>"
          - "<label for=a>Commune</label> <input id=a>"
      """)

  private static let control = RuleModel(
    judgement: """
      among:
        used as: button
      when:
        label: none
      """,
    message: """
        en: "This button has no name: {code}"
        fr: "Ce bouton n'a pas de nom : {code}"
      """,
    examples: """
        bad:
          - "<input aria-label=Nom> ↓<button></button>"
          - "<button>Envoyer</button> ↓<span role=button tabindex=0></span>"
        good:
          - "<input aria-label=Nom> <button>Envoyer</button>"
          - "<button aria-label=Fermer></button>"
      """)

  private static let part = RuleModel(
    judgement: """
      among:
        part: label
      when:
        defect: some
      """,
    message: """
        en: "The label “{words}” is tied to no field."
        fr: "L'étiquette « {words} » n'est reliée à aucun champ."
      """,
    examples: """
        bad:
          - "↓<label>Nom</label> <input name=nom>"
          - "↓<label for=nom>Nom</label> <input name=nom>"
        good:
          - "<label for=nom>Nom</label> <input id=nom>"
          - "<label>Nom <input name=nom></label>"
      """)
}
