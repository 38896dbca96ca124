import FormModel
import Report
import Words

extension RedesignExport {
  /// What démarche.numérique publishes of its procedures. Nothing imports it yet: it is experimental.
  static let demarche = RedesignExport(
    name: "demarche",
    meaning: Sentence("a procedure as démarche.numérique publishes its own (experimental)"),
    file: "demarche.json"
  ) { DemarcheForm(plan: $0).value.indented }
}

/// A procedure in the shape in which démarche.numérique publishes its own on data.gouv.fr (the query
/// `serializeDemarchesPubliques`, `app/services/serializer_service.rb`), which
/// <https://github.com/demarche-numerique/demarche.numerique.gouv.fr/issues/7802> wants to import:
/// each page is a heading and its questions. Conditions are told in descriptions: the published shape
/// has none.
private struct DemarcheForm {
  let plan: RedesignPlan
  private let questions: PlanQuestions

  init(plan: RedesignPlan) {
    self.plan = plan
    questions = PlanQuestions(plan)
  }

  var value: JSONValue {
    [
      "title": .text(plan.title), "description": .text(plan.start.purpose ?? ""),
      "state": "brouillon",
      "revision": ["champDescriptors": .list(plan.pages.flatMap(champs))],
    ]
  }

  private func champs(_ page: QuestionPage) -> [JSONValue] {
    [champ("HeaderSection", page.title, required: false)]
      + page.questions.flatMap { question in
        question.isDate
          ? [champ("Date", question.name, question)]
          : question.fields.map { field in
            let label =
              question.fields.count == 1 || field.wording.isEmpty ? question.name : field.wording
            return champ(DemarcheType.of(field, question), label, question, field.choices)
          }
      }
  }

  private func champ(
    _ type: String, _ label: String, _ question: PlannedQuestion, _ choices: [String] = []
  ) -> JSONValue {
    let deciding = questions.deciding(question)?.name
    let answers = questions.answers(showing: question).joined(separator: " / ")
    let condition = deciding.map { "\($0) = \(answers)" } ?? ""
    let format = question.format?.text(in: plan.language) ?? ""
    let description = [question.hint, format, condition].filter { !$0.isEmpty }
      .joined(separator: "\n")
    return champ(
      type, label, description: description, required: !question.isOptional,
      options: type.hasSuffix("DropDownList") ? choices : [])
  }

  private func champ(
    _ type: String, _ label: String, description: String = "", required: Bool,
    options: [String] = []
  ) -> JSONValue {
    let written: [String: JSONValue?] = [
      "__typename": .text(type + "ChampDescriptor"), "label": .text(label),
      "description": .text(description),
      "required": .flag(required),
      "options": options.isEmpty ? nil : .list(options.map { .text($0) }),
    ]
    return .object(saying: written)
  }
}

/// The types of fields, as the GraphQL schema of the platform names them (`…ChampDescriptor`).
private enum DemarcheType {
  static func of(_ field: PlannedField, _ question: PlannedQuestion) -> String {
    switch field.control {
    case .textarea: "Textarea"
    case .upload: "PieceJustificative"
    case .checkboxes: field.choices.count < 2 ? "Checkbox" : "MultipleDropDownList"
    case .list(several: true): "MultipleDropDownList"
    case .suggestions where field.choices.isEmpty: byPurpose[question.purpose ?? ""] ?? "Text"
    case .radios, .list, .suggestions: byPurpose[question.purpose ?? ""] ?? "DropDownList"
    case .input(.email): "Email"
    case .input(.tel): "Phone"
    case .input(.number): "DecimalNumber"
    case .input(.date): "Date"
    case .input: byPurpose[question.purpose ?? ""] ?? "Text"
    }
  }

  /// What the platform knows by itself.
  private static let byPurpose = [
    "address-search": "Address", "city": "Commune", "department": "Departement", "country": "Pays",
    "birth-country": "Pays", "siret": "Siret", "civility": "Civilite", "email": "Email",
    "phone": "Phone", "phone-mobile": "Phone",
  ]
}
