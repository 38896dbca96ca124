import Escaping
import Words

/// A page of questions: one subject, the button that leads on, and the way back.
struct QuestionPageHTML {
  private let mockUp: MockUp
  private let place: Int
  private let page: QuestionPage

  init(_ mockUp: MockUp, _ place: Int) {
    self.mockUp = mockUp
    self.place = place
    page = mockUp.plan.pages[place]
  }

  var html: HTML {
    PageFrame(
      mockUp: mockUp, title: mockUp.title(page.title, step), number: place + 1,
      body: """
        <p><a\(mockUp.classed(.back)) href="\(before)">\(mockUp.say("Back"))</a></p>
        \(heading)<p\(mockUp.classed(.note))>\
        \(mockUp.say("All questions are compulsory unless marked “optional”."))</p>
        <form id="procedure" method="post">
        \(questions)</form>
        <p\(mockUp.classed(.actions))><a\(mockUp.classed(.button)) href="\(after)">\(mockUp.say("Continue"))</a></p>

        """
    ).html
  }

  private var step: String { mockUp.say("Step \(place + 1) of \(mockUp.steps)") }

  private var before: String {
    place == 0 ? MockUp.start : mockUp.name(ofQuestions: place - 1)
  }

  private var after: String {
    place + 1 < mockUp.plan.pages.count ? mockUp.name(ofQuestions: place + 1) : mockUp.check
  }

  private var heading: HTML {
    "<h1\(mockUp.classed(.title))>\(page.title, limit: 300)</h1>\n"
  }

  /// Questions under the same legend stand in one group where it is told first; after that, it is in
  /// the titles of pages.
  private var questions: HTML {
    var names = FieldNames()
    var written: Set<String> = []
    var html = HTML.nothing
    let writer = QuestionHTML(mockUp, page)
    for run in runs {
      let inner = addable(HTML(run.map { writer.html($0, &names) }), page.questions[run[0]])
      let legend = page.questions[run[0]].legend
      if waits(run[0]) {
        html += mayWait(grouped(inner, legend), legend, run.count)
      } else {
        let isTold = mockUp.pageOfLegend[legend] != place || !written.insert(legend).inserted
        html += grouped(inner, isTold ? "" : legend)
      }
    }
    return html
  }

  /// Whether it depends on an answer which the form does not tell.
  private func waits(_ index: Int) -> Bool {
    let ids = Set(page.questions.map(\.id))
    guard let condition = page.questions[index].shownBy else { return false }
    return condition.question.map { !ids.contains($0) } ?? true
  }

  /// What may be answered once more closes with the link that a service would answer by one more row.
  private func addable(_ html: HTML, _ first: PlannedQuestion) -> HTML {
    guard first.isRepeatable else { return html }
    return """
      <div>
      \(html)<p\(mockUp.classed(.text))><a\(mockUp.classed(.link)) href="#procedure">\(mockUp.say("Add another"))</a></p>
      </div>

      """
  }

  private func grouped(_ html: HTML, _ legend: String) -> HTML {
    if legend.isEmpty { return html }
    return """
      <fieldset\(mockUp.classed(.fieldset))><legend\(mockUp.classed(.legend))>\(legend)</legend>
      \(html)</fieldset>

      """
  }

  private func mayWait(_ html: HTML, _ legend: String, _ count: Int) -> HTML {
    let words =
      legend.isEmpty
      ? mockUp.say("\(count, "question", "questions") asked after some answers only")
      : mockUp.say("\(count, "question", "questions") asked after some answers only: \(legend)")
    return """
      <details class="waits"><summary><h2\(mockUp.classed(.condition))>\(words)</h2></summary>
      <div class="waiting">
      \(html)</div></details>

      """
  }

  /// The places of the questions that do not stand inside another, cut where the legend changes.
  private var runs: [[Int]] {
    let ids = Set(page.questions.map(\.id))
    let roots = page.questions.indices.filter { index in
      page.questions[index].shownBy?.question.map { !ids.contains($0) } ?? true
    }
    return roots.reduce(into: []) { runs, index in
      if let last = runs.last?.last,
        page.questions[last].legend == page.questions[index].legend, waits(last) == waits(index),
        page.questions[last].isRepeatable == page.questions[index].isRepeatable
      {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
  }
}

/// The names of the fields of one page: two questions of different pages may share one.
struct FieldNames {
  private var given: Set<String> = []
  /// The names without their numbers: of the questions before, and of this one.
  private var stems: Set<String> = []
  private var ownStems: Set<String> = []
  /// The last letters that told names of a stem apart.
  private var letters: [String: String] = [:]

  /// Another question follows those that are named.
  mutating func next() {
    stems.formUnion(ownStems)
    ownStems = []
  }

  /// The name that a question of the form had, or a like one; where it had none, one of its words: a
  /// word and a number would make one list of such boxes.
  mutating func name(_ wanted: String?, words: String) -> String {
    let wanted = wanted ?? ""
    let first = wanted.isEmpty ? MockUp.slug(words) : String(wanted.prefix(200))
    var name = first
    while given.contains(name) || stems.contains(Self.stem(name)) {
      let following = letters[Self.stem(first)].map(Self.following) ?? "b"
      letters[Self.stem(first)] = following
      name = "\(first)-\(following)"
    }
    given.insert(name)
    ownStems.insert(Self.stem(name))
    return name
  }

  private static func stem(_ name: String) -> String { name.filter { !$0.isNumber } }

  /// Letters tell questions apart: names that differ by a number are the lines of one answer.
  private static func following(_ letters: String) -> String {
    guard let last = letters.unicodeScalars.last, last != "z",
      let next = Unicode.Scalar(last.value + 1)
    else { return letters + "b" }
    return letters.dropLast() + String(next)
  }
}
