import FormModel

/// The first `formaudit.yaml` of a team: what works at once, and the rest as comments.
enum StarterSettings {
  static let path = "formaudit.yaml"

  static func text(in language: Language) -> String {
    language == .french ? french : english
  }

  private static let english = """
    # What formaudit audits, and what it accepts. Paths are relative to this file.
    # `formaudit check` audits the targets and decides; `formaudit schema config` tells every key.

    # The rules to begin with.
    extends: [standard]

    # What to audit, by name: an address, a saved page, or the pages of a whole procedure.
    targets:
      contact: { url: https://www.example.org/contact }
      # page: { file: captures/page.html }
      # procedure: { journey: captures/journey.yaml }

    # What is known already, so that only what is new is refused: `formaudit baseline write`.
    # baseline: formaudit.baseline

    # What targets may ask of people: in all (max), and more than before (maxIncrease).
    # budgets:
    #   - { match: "*", max: { p50Minutes: 15 }, level: warning }
    #   - { match: procedure, maxIncrease: { questions: 0, required: 0, p50Minutes: 5 % }, level: error }

    # Other thresholds, or rules switched off, always with a reason.
    # rules:
    #   select-many-options: { when.choices.more than: 20 }
    #   question-count: { off: true, reason: the law sets the list of questions }

    # Findings that are not counted, with a reason and, if there is one, a last day.
    # suppressions:
    #   - { rule: select-many-options, reason: ISO list imposed, question: nationality, until: 2027-12-31 }

    # Words added to those that rules look for.
    # dictionaries:
    #   terms-to-avoid:
    #     - phrases: { en: [e-service] }
    #       reason: { en: nobody says it, fr: personne ne le dit }
    #       instead: { en: online service, fr: démarche en ligne }

    # Folders of rules of your own.
    # folders: [rules]

    """

  private static let french = """
    # Ce que formaudit audite, et ce qu'il accepte. Les chemins partent de ce fichier.
    # `formaudit check` audite les cibles et décide ; `formaudit schema config` donne chaque clé.

    # Les règles de départ : celles de l'État ; ailleurs, écrivez standard.
    extends: [fr-etat]

    # Ce qu'il faut auditer, par nom : une adresse, une page enregistrée, ou toute une démarche.
    targets:
      contact: { url: https://www.example.org/contact }
      # page: { file: captures/page.html }
      # demarche: { journey: captures/journey.yaml }

    # Ce qui est déjà connu, pour ne refuser que ce qui est nouveau : `formaudit baseline write`.
    # baseline: formaudit.baseline

    # Ce que les cibles peuvent demander : en tout (max), et de plus qu'avant (maxIncrease).
    # budgets:
    #   - { match: "*", max: { p50Minutes: 15 }, level: warning }
    #   - { match: demarche, maxIncrease: { questions: 0, required: 0, p50Minutes: 5 % }, level: error }

    # D'autres seuils, ou des règles écartées, toujours avec une raison.
    # rules:
    #   select-many-options: { when.choices.more than: 20 }
    #   question-count: { off: true, reason: la loi fixe la liste des questions }

    # Les constats que l'on ne compte pas, avec une raison et, s'il y en a un, un dernier jour.
    # suppressions:
    #   - { rule: select-many-options, reason: liste ISO imposée, question: nationalite, until: 2027-12-31 }

    # Des mots ajoutés à ceux que cherchent les règles.
    # dictionaries:
    #   terms-to-avoid:
    #     - phrases: { fr: [téléservice] }
    #       reason: { en: nobody says it, fr: personne ne le dit }
    #       instead: { en: online service, fr: démarche en ligne }

    # Des dossiers de règles à vous.
    # folders: [regles]

    """
}
