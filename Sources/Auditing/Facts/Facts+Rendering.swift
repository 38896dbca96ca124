import FormModel
import Markup
import Words

extension FactTable {
  /// What only a browser tells: the facts of a page that none measured are undecided.
  static let renderingFacts: [Fact] = [
    measured(
      "width on a narrow screen", .page,
      Sentence("how wide the page is on a screen of 320 CSS pixels; 320 when nothing goes beyond")
    ) { _, page in page.rendering.map { $0.narrowWidth.map { .count($0) } ?? notNarrowed } },
    measured(
      "screens above", .question,
      Sentence("how many screens of a computer stand whole above it: 0 on the first screen")
    ) { question, page in
      guard let screen = page.rendering?.screenHeight else { return nil }
      return box(of: question.question, on: page).map {
        .number(max(0, ($0.top / screen).rounded(.down)))
      } ?? FactValue.none
    },
    measured(
      "questions to its left", .question,
      Sentence("questions of the same form that stand in the same line, left of it")
    ) { question, page in .count(questionsLeft(of: question, on: page)) },
    measured(
      "target size", .control,
      Sentence(
        "the smaller side of what answers to a click or tap, in CSS pixels; none where browsers draw a control in their own size"
      )
    ) { control, page in
      page.rendering?.targets[control.control.element.index].map { .number($0.size) }
    },
    measured(
      "target spacing", .control,
      Sentence(
        "the diameter, in CSS pixels, of the largest circle on its middle that meets no other target"
      )
    ) { control, page in
      page.rendering?.spacings[control.control.element.index].map { .number($0) }
    },
    measured(
      "label contrast", .control,
      Sentence(
        "the contrast between the words of its label and what is behind them, 1 to 21; none over pictures and transparency"
      )
    ) { control, page in
      page.rendering?.labels[control.control.element.index].map { .number($0.contrast) }
    },
    measured(
      "label in large letters", .control, kind: .yesOrNo,
      Sentence("the words of its label have 18 points, or 14 in bold letters")
    ) { control, page in
      page.rendering?.labels[control.control.element.index].map { .flag($0.isLarge) }
    },
  ]

  /// A fact which is undecided where no browser measured the page, and none where it found nothing.
  private static func measured<Kind: SubjectType>(
    _ name: String, _ about: Kind, kind: FactKind = .number, _ meaning: Sentence,
    _ observe: @escaping @Sendable (Kind.Subjects, Page) -> FactValue?
  ) -> Fact where Kind.Subjects: OfPage {
    Fact(name: name, about: about, kind: kind, meaning: meaning) { subject in
      subject.page.rendering == nil ? notMeasured : observe(subject, subject.page) ?? .none
    }
  }

  private static let notMeasured = FactValue.undecided(
    Sentence("only a browser tells: add --browser"))

  private static let notNarrowed = FactValue.undecided(
    Sentence("this browser could not be made as narrow as a telephone"))

  private static func box(of question: Question, on page: Page) -> Rendering.Box? {
    guard let rendering = page.rendering else { return nil }
    let boxes = question.controls.compactMap { rendering.boxes[page.controls[$0].element.index] }
    return boxes.first.map { boxes.reduce($0) { $0.joined(with: $1) } }
  }

  private static func questionsLeft(of subject: QuestionSubject, on page: Page) -> Int? {
    guard let box = box(of: subject.question, on: page) else { return nil }
    let (index, questions) = (subject.index, subject.form.questions)
    let around = max(0, index - neighbours)..<min(questions.count, index + neighbours + 1)
    return around.count { other in
      other != index
        && Self.box(of: questions[other], on: page).map { $0.stands(leftOf: box) } ?? false
    }
  }

  /// Questions of one line stand near each other in the page.
  private static let neighbours = 10
}

/// What stands on one page.
protocol OfPage {
  var page: Page { get }
}

extension PageSubject: OfPage {}
extension QuestionSubject: OfPage {}
extension ControlSubject: OfPage {}

extension Rendering.Box {
  fileprivate func joined(with other: Rendering.Box) -> Rendering.Box {
    let (left, top) = (min(left, other.left), min(top, other.top))
    return Rendering.Box(
      left: left, top: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }

  /// Whether both share at least half of the height of the lower one, and nothing of their widths.
  fileprivate func stands(leftOf other: Rendering.Box) -> Bool {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return right <= other.left && shared >= min(height, other.height) / 2
  }
}
