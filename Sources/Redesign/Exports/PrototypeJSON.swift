import FormModel
import Report
import Words

extension RedesignExport {
  /// What `gov-prototype-by-prompt` reads.
  static let prototypeJSON = RedesignExport(
    name: "prototype-json", meaning: Sentence("a prototype for `gov-prototype-by-prompt`"),
    file: "prototype.json"
  ) { PrototypeForm(plan: $0).value.indented }
}

/// A form as `data/extract-form-questions-schema.json` of Capgemini/gov-prototype-by-prompt describes
/// it: one question a page, places counted from 1, −1 after the last.
private struct PrototypeForm {
  let plan: RedesignPlan

  private func plain(_ text: String) -> JSONValue { .text(PrototypeText.plain(text)) }

  var value: JSONValue {
    let way = PrototypeWay(PlanQuestions(plan))
    let places = way.questions.all.indices
    let documents = plan.start.documents.map { "- " + $0.text(in: plan.language) }
    return [
      "explanation": .null, "title": plain(plan.title),
      "description": plain(plan.start.purpose ?? ""),
      "duration": .number(plan.start.minutes.upperBound),
      "before_you_start": plain((plan.start.conditions + documents).joined(separator: "\n")),
      "what_happens_next": plain(plan.start.next ?? ""),
      "form_type": .text(Sentence("form").text(in: plan.language)),
      "show_progress_indicators": .flag(!places.contains(where: way.branches)),
      "questions": .list(places.map { question($0, way) }),
    ]
  }

  private func question(_ place: Int, _ way: PrototypeWay) -> JSONValue {
    let question = way.questions.all[place]
    let type = PrototypeType(question, decides: way.branches(place), plan.language)
    let hint = hint(question)
    let mark = question.isOptional ? " " + Sentence("(optional)").text(in: plan.language) : ""
    let options = question.isLoneBox ? [question.name] : question.choices
    let branches = options.indices.map { choice -> JSONValue in
      branch(options[choice], to: way.next(place, after: choice))
    }
    return [
      "question_text": plain(question.name + mark), "hint_text": hint,
      "detailed_explanation": .null, "required": .flag(!question.isOptional),
      "required_error_text": question.isOptional
        ? .null : plain(question.error.text(in: plan.language)),
      "answer_type": .text(type.rawValue),
      "options": type.hasOptions ? .list(options.map(plain)) : .null,
      "date_of_birth_minimum_age": .null, "date_of_birth_maximum_age": .null,
      "next_question_value": type == .branching ? .null : .number(way.next(place)),
      "options_branching": type == .branching ? .list(branches) : .null,
    ]
  }
}

extension PrototypeForm {
  private func hint(_ question: PlannedQuestion) -> JSONValue {
    let help = question.help(in: plan.language)
    return help.isEmpty ? .null : plain(help)
  }

  private func branch(_ words: String, to number: Int) -> JSONValue {
    ["text_value": plain(words), "next_question_value": .number(number)]
  }
}

/// Where each answer leads.
private struct PrototypeWay {
  let questions: PlanQuestions

  init(_ questions: PlanQuestions) { self.questions = questions }

  /// Whether the answers of a question lead to different ones.
  func branches(_ place: Int) -> Bool {
    let question = questions.all[place]
    let isOneChoice =
      question.fields.count == 1 && question.choices.count > 1
      && [.radios, .list(several: false)].contains(question.fields[0].control)
    return isOneChoice && questions.decides(question)
  }

  /// The number of the question after an answer.
  func next(_ place: Int, after choice: Int) -> Int {
    let deciding = questions.all[place]
    return first(after: place) { questions.isAsked($0, after: choice, of: deciding) }
  }

  /// The number of the question after one that everybody leaves in the same way; questions for other
  /// answers than that which led to it are left out.
  func next(_ place: Int) -> Int {
    let question = questions.all[place]
    guard let shown = question.shownBy, let deciding = questions.deciding(question),
      !shown.choices.isEmpty
    else { return first(after: place) { _ in true } }
    return first(after: place) { next in
      shown.choices.contains { questions.isAsked(next, after: $0, of: deciding) }
    }
  }

  private func first(after place: Int, _ isAsked: (PlannedQuestion) -> Bool) -> Int {
    questions.all.indices.dropFirst(place + 1).first { isAsked(questions.all[$0]) }
      .map { $0 + 1 } ?? -1
  }
}

/// The kinds of answers, as the schema names them. Those that take British answers only (telephone
/// numbers, pounds) are for English forms.
private enum PrototypeType: String {
  case address, country, date, email, name, nationality, text
  case birthDate = "date_of_birth"
  case upload = "file_upload"
  case pounds = "gbp_currency_amount"
  case several = "multiple_choice"
  case one = "single_choice"
  case branching = "branching_choice"
  case insuranceNumber = "national_insurance_number"
  case telephone = "phone_number"
  case lines = "text_area"

  var hasOptions: Bool { self == .one || self == .several }

  init(_ question: PlannedQuestion, decides: Bool, _ language: Language) {
    let control = question.fields.first?.control
    if question.isDate {
      self = question.purpose == "birth-date" ? .birthDate : .date
    } else if question.fields.count > 1 {
      self = Self.whole(question.purpose)
    } else if decides {
      self = .branching
    } else {
      self = control.map { Self.one($0, question, language) } ?? .text
    }
  }

  /// What several boxes ask for.
  private static func whole(_ purpose: String?) -> PrototypeType {
    guard let purpose else { return .lines }
    if purpose.hasPrefix("address") { return .address }
    return purpose.hasSuffix("name") ? .name : .lines
  }

  private static func one(
    _ control: PlannedControl, _ question: PlannedQuestion, _ language: Language
  ) -> PrototypeType {
    switch control {
    case .upload: .upload
    case .checkboxes, .list(several: true): .several
    case .radios, .list(several: false): question.choices.count > 1 ? .one : .text
    case .textarea: .lines
    case .suggestions: byPurpose(question.purpose, language)
    case .input(.email): .email
    case .input(.tel): language == .english ? .telephone : .text
    case .input: byPurpose(question.purpose, language)
    }
  }

  private static func byPurpose(_ purpose: String?, _ language: Language) -> PrototypeType {
    switch purpose {
    case "email": .email
    case "full-name": .name
    case "nationality": .nationality
    case "country", "birth-country": .country
    case "uk-nino": .insuranceNumber
    case "damage-amount", "rent-amount": language == .english ? .pounds : .text
    default: .text
    }
  }
}

/// Writes words into a prototype, whose pages are Nunjucks made of these texts.
enum PrototypeText {
  /// Without the quotation marks that its texts may not hold, and without what templates obey.
  static func plain(_ text: String) -> String {
    var plain = text.replacing("\"", with: "“").replacing("\\", with: "\\\\")
    for (sign, written) in [("{{", "{ {"), ("{%", "{ %"), ("{#", "{ #")] {
      while plain.contains(sign) { plain = plain.replacing(sign, with: written) }
    }
    return plain
  }
}
