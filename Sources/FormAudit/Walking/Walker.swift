package import Auditing
package import Browsing
import FormModel
package import RuleFiles
import Words

/// Goes through a procedure as its walk says, and hands out each page that is met.
///
/// Nothing is sent for good unless the step says so.
package struct Walker {
  private let book: RuleBook
  private let pages: PageLoader
  private let browser: Browser
  /// What the environment holds, for answers that are secret.
  private let variables: [String: String]

  package init(book: RuleBook, browser: Browser, variables: [String: String]) {
    self.book = book
    self.browser = browser
    self.variables = variables
    pages = PageLoader(book: book, reading: PageReading())
  }

  /// - Parameter onPage: Told each page when it is met, with the name that the walk gives it.
  package func walk(
    _ file: WalkFile, onPage: @escaping (SavedStep) throws -> Void
  ) throws(WalkError) {
    var taken = TakenSteps(secrets: secrets(of: file), onPage: onPage)
    let outcome: Result<Void, WalkError>
    do throws(BrowserError) {
      outcome = try browser.visit { visit throws(BrowserError) in
        Result { () throws(WalkError) in
          for step in file.steps { try take(step, visit, &taken) }
        }
      }
    } catch {
      throw WalkError(file.steps.first?.line ?? 1, error)
    }
    try outcome.get()
  }

  private func secrets(of file: WalkFile) -> [String] {
    file.steps.compactMap { step in
      guard case .fill(_, with: .variable(let name), _) = step.action else { return nil }
      return variables[name]
    }
  }

  private func take(_ step: WalkFile.WalkStep, _ visit: Visit, _ taken: inout TakenSteps)
    throws(WalkError)
  {
    try act(step, visit)
    switch step.action {
    case .open, .press: try save(step, visit, &taken)
    case .save(let name): try save(step, visit, &taken, as: name)
    case .fill, .choose, .expect: break
    }
  }

  private func act(_ step: WalkFile.WalkStep, _ visit: Visit) throws(WalkError) {
    switch step.action {
    case .open(let address):
      try told(step) { () throws(BrowserError) in try visit.open(address) }
    case .fill(let label, let answer, let group):
      let text = try text(of: answer, step)
      let field = try found(.fill, label, group, step, visit)
      try told(step) { () throws(BrowserError) in try visit.fill(field, with: text) }
    case .choose(let label, let group):
      try press(found(.choose, label, group, step, visit), step, visit)
    case .press(let words, let group, let sends):
      let button = try found(.press, words, group, step, visit)
      if !sends { try refuse(button, step, visit) }
      try press(button, step, visit)
    case .expect(let words): try expect(words, step, visit)
    case .save: break
    }
  }

  private func press(
    _ control: Visit.VisibleControl, _ step: WalkFile.WalkStep, _ visit: Visit
  ) throws(WalkError) {
    try told(step) { () throws(BrowserError) in try visit.press(control) }
  }

  private func expect(
    _ words: String, _ step: WalkFile.WalkStep, _ visit: Visit
  ) throws(WalkError) {
    let isThere = try told(step) { () throws(BrowserError) in try visit.shows(words) }
    if isThere { return }
    throw WalkError(
      step.line, Sentence("the page does not show \(quoted: words)"),
      hint: Sentence("look at the last page that was saved"))
  }

  private func found(
    _ wanted: Visit.Wanted, _ words: String, _ group: String?, _ step: WalkFile.WalkStep,
    _ visit: Visit
  ) throws(WalkError) -> Visit.VisibleControl {
    do throws(Visit.Missing) {
      return try visit.find(wanted, words, in: group)
    } catch {
      throw WalkError(step.line, error, of: words)
    }
  }

  private func text(of answer: WalkFile.Answer, _ step: WalkFile.WalkStep) throws(WalkError)
    -> String
  {
    switch answer {
    case .text(let text): return text
    case .variable(let name):
      if let text = variables[name], !text.isEmpty { return text }
      throw WalkError(
        step.line, Sentence("the variable \(quoted: name) of the environment is not set"),
        hint: Sentence("set it before the walk; it is written nowhere"), isMistake: true)
    }
  }

  /// Throws when pressing would send answers for good, or may.
  private func refuse(_ button: Visit.VisibleControl, _ step: WalkFile.WalkStep, _ visit: Visit)
    throws(WalkError)
  {
    guard button.sends || button.acts else { return }
    let page = try told(step) { () throws(BrowserError) in try visit.page() }
    let read = pages.page(of: Array(page.html.utf8), address: page.address, charset: "utf-8")
    let judge = SendingJudge(vocabulary: book.vocabulary, page: read)
    guard judge.mayBeLast(button.words, sendsForm: button.sends) else { return }
    throw WalkError(
      step.line,
      Sentence("\(quoted: button.words) may send the answers for good: it was not pressed"),
      hint: Sentence("if that is meant, as on a site for tests, say so: sends: yes"),
      isMistake: true)
  }

  private func save(
    _ step: WalkFile.WalkStep, _ visit: Visit, _ taken: inout TakenSteps, as name: String? = nil
  ) throws(WalkError) {
    let page = try told(step) { () throws(BrowserError) in try visit.page() }
    do {
      try taken.add(page, as: name)
    } catch {
      throw WalkError(
        step.line, Sentence("the page could not be saved"), hint: Sentence(verbatim: "\(error)"))
    }
  }

  private func told<Value>(
    _ step: WalkFile.WalkStep, _ act: () throws(BrowserError) -> Value
  ) throws(WalkError) -> Value {
    do throws(BrowserError) {
      return try act()
    } catch {
      throw WalkError(step.line, error)
    }
  }
}
