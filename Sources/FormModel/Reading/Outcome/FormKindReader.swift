import Markup

/// Recognises what a form is for, so that a search box is not audited as a procedure.
struct FormKindReader {
  let context: PageContext
  /// The main headings and the title, which say what the page is for.
  let pageHeadings: FoldedWords
  /// The same of the title and the first main heading alone.
  let pageTitle: FoldedWords
  /// The forms that ask for a password and for whose it is.
  let loginForms: Set<Int>

  var census: Census { context.census }
  var vocabulary: Vocabulary { context.vocabulary }

  init(context: PageContext) {
    self.context = context
    let content = TextContent(census: context.census)
    let texts = context.census.headings.lazy.filter { $0.name == .h1 }.prefix(3).map(content.text)
    let title = context.census.titleElement?.text ?? ""
    pageHeadings = FoldedWords((texts + [title]).joined(separator: " "))
    pageTitle = FoldedWords([texts.first ?? "", title].joined(separator: " "))
    let filled = context.controls.filter(\.isFilled)
    let named = Set(filled.filter { $0.type == "text" || $0.type == "email" }.compactMap(\.form))
    loginForms = named.intersection(filled.filter(context.asksPassword).compactMap(\.form))
  }

  /// What each form of a page is: a further door of a log-in is one too.
  func kinds(of forms: [FormEvidence]) -> [FormKind] {
    let kinds = forms.map(kind)
    let logins = zip(forms, kinds).filter { $0.1 == .login }.map(\.0)
    return zip(forms, kinds).map { form, kind in
      kind == .procedure && isLogin(form, like: logins) ? .login : kind
    }
  }

  private func kind(of form: FormEvidence) -> FormKind {
    if !isStep(form), let other = kindBeside(form) { return other }
    if form.element == nil { return .none }
    return isContact(form) ? .contact : .procedure
  }

  /// What a form is that people did not come for.
  private func kindBeside(_ form: FormEvidence) -> FormKind? {
    if isSearch(form) { return .search }
    if isLanguageSwitch(form) { return .language }
    if isCookieChoice(form) { return .cookie }
    if isLogin(form) { return .login }
    if isNewsletter(form) { return .newsletter }
    if isFeedback(form) { return .feedback }
    if isFilter(form) { return .search }
    if isCart(form) { return .cart }
    return isFurniture(form) ? .furniture : nil
  }

  func says(_ list: Vocabulary.List, _ texts: FoldedWords...) -> Bool {
    texts.contains { vocabulary.isMentioned(list, in: $0) }
  }

  private func isSearch(_ form: FormEvidence) -> Bool {
    // What asks much is a page of its own, whatever it is called.
    guard form.asked.count <= Self.mostInSearch else { return false }
    let isMarked =
      form.element.map { census.landmarks.region(of: $0).contains(.search) } ?? false
    if isMarked
      || !form.asked.isEmpty && form.asked.allSatisfy({ $0.notAskedBecause == .searchBox })
    {
      return true
    }
    let boxes = form.asked.filter { ["text", "search"].contains($0.type) }
    guard boxes.count == 1, form.asked.count <= 3, let box = boxes.first else { return false }
    return box.type == "search"
      || Self.searchNames.contains(box.name.lowercased())
      || says(.search, ControlName.words(box.name + " " + box.id), form.words)
      || form.asked.count == 1 && says(.search, form.identifiers)
      || says(.search, form.own)
  }

  /// Whether a form only looks something up: what it is called, its heading or its buttons say so.
  func isFinder(_ form: FormEvidence) -> Bool {
    !form.asks(["password", "email", "textarea", "file"])
      && says(.search, form.own, form.buttons, form.title)
  }

  private func isLanguageSwitch(_ form: FormEvidence) -> Bool {
    guard (1...Self.mostSwitches).contains(form.asked.count),
      form.asked.allSatisfy({ $0.type == "select" || $0.tag == "button" })
    else { return false }
    return form.asked.count == 1 && says(.languageSwitch, form.words, form.identifiers)
      || form.asked.allSatisfy { list in
        let code = [list.name, list.id, list.element[.class]?.cut(toBytes: 400) ?? ""]
        return says(.languageSwitch, ControlName.words(code.joined(separator: " ")))
      }
  }

  private func isCookieChoice(_ form: FormEvidence) -> Bool {
    form.asked.allSatisfy(\.isTicked) && says(.cookie, form.identifiers, form.words)
  }

  private func isContact(_ form: FormEvidence) -> Bool {
    form.asked.count <= 12
      && (says(.contact, form.identifiers) || says(.contact, pageHeadings))
  }

  /// One for large screens, one for small ones.
  private static let mostSwitches = 2

  /// More questions than a box that searches or filters has.
  private static let mostInSearch = 4

  private static let searchNames: Set<String> = [
    "q", "s", "query", "search", "recherche", "keywords",
  ]
}
