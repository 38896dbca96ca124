import Markup

/// Recognises what a form is for, so that a search box is not audited as a procedure.
struct FormKindReader {
  let census: Census
  let vocabulary: Vocabulary
  /// The main headings and the title, which say what the page is for.
  private let pageHeadings: FoldedWords

  init(census: Census, vocabulary: Vocabulary) {
    self.census = census
    self.vocabulary = vocabulary
    let content = TextContent(census: census)
    let texts = census.headings.lazy.filter { $0.name == .h1 }.prefix(3).map(content.text)
    pageHeadings = FoldedWords(
      (texts + [census.titleElement?.text ?? ""]).joined(separator: " "))
  }

  /// What is looked at: the form's own element, nil for the controls of no form, and its controls.
  struct Evidence {
    let element: Element?
    /// Its controls that people may fill, conditional ones apart.
    let asked: [Control]
    let buttons: [Control]
    /// The ids, classes, names and addresses of the form and of what stands close around it.
    let identifiers: FoldedWords
    /// The words of its labels, legends and buttons.
    let words: FoldedWords
  }

  func kind(of element: Element?, controls: [Control]) -> FormKind {
    let evidence = evidence(element, controls)
    if isSearch(evidence) { return .search }
    if isLanguageSwitch(evidence) { return .language }
    if isCookieChoice(evidence) { return .cookie }
    if isLogin(evidence) { return .login }
    if isNewsletter(evidence) { return .newsletter }
    if element == nil { return .none }
    return isContact(evidence) ? .contact : .procedure
  }

  private func evidence(_ element: Element?, _ controls: [Control]) -> Evidence {
    let around = element.map { [$0] + $0.ancestors.prefix(2) } ?? []
    let attributes: [Name] = [.id, .class, .name, .action, .ariaLabel]
    let identifiers = around.flatMap { element in
      attributes.compactMap { element[$0]?.cut(toBytes: Self.longestAttribute) }
    }
    let asked = controls.filter {
      $0.notAskedBecause == nil || $0.notAskedBecause == .searchBox
    }
    let buttons = controls.filter { $0.notAskedBecause == .button }
    var legend = ""
    let words = (asked + buttons).map { control in
      defer { legend = control.legend }
      return control.accessibleName + " " + (control.legend == legend ? "" : control.legend) + " "
        + control.placeholder
    }
    return Evidence(
      element: element, asked: asked, buttons: buttons,
      identifiers: ControlName.words(identifiers.joined(separator: " ")),
      words: FoldedWords(words.joined(separator: " ")))
  }

  private func isSearch(_ form: Evidence) -> Bool {
    let isMarked =
      form.element.map { element in
        census.landmarks.region(of: element).contains(.search)
      } ?? false
    if isMarked
      || !form.asked.isEmpty && form.asked.allSatisfy({ $0.notAskedBecause == .searchBox })
    {
      return true
    }
    let boxes = form.asked.filter { ["text", "search"].contains($0.type) }
    guard boxes.count == 1, form.asked.count <= 3, let box = boxes.first else { return false }
    return box.type == "search"
      || Self.searchNames.contains(box.name.lowercased())
      || vocabulary.isMentioned(.search, in: ControlName.words(box.name + " " + box.id))
      || vocabulary.isMentioned(.search, in: form.words)
      || form.asked.count == 1 && vocabulary.isMentioned(.search, in: form.identifiers)
      || isFilter(form)
  }

  private func isFilter(_ form: Evidence) -> Bool {
    form.element?.value(of: .method, equals: "post") != true
      && vocabulary.isMentioned(.filter, in: form.words)
  }

  private func isLanguageSwitch(_ form: Evidence) -> Bool {
    guard form.asked.count == 1, let only = form.asked.first, only.type == "select" else {
      return false
    }
    return vocabulary.isMentioned(.languageSwitch, in: form.words)
      || vocabulary.isMentioned(.languageSwitch, in: form.identifiers)
      || vocabulary.isMentioned(.languageSwitch, in: ControlName.words(only.name + " " + only.id))
  }

  private func isCookieChoice(_ form: Evidence) -> Bool {
    form.asked.allSatisfy { $0.type == "checkbox" || $0.type == "radio" }
      && (vocabulary.isMentioned(.cookie, in: form.identifiers)
        || vocabulary.isMentioned(.cookie, in: form.words))
  }

  /// One password and its user name, or nothing but a way to an identity provider.
  private func isLogin(_ form: Evidence) -> Bool {
    let passwords = form.asked.filter { $0.type == "password" }
    if form.asked.isEmpty {
      return form.element != nil && vocabulary.isMentioned(.identityProvider, in: form.words)
    }
    let typed = form.asked.filter { !["checkbox", "radio"].contains($0.type) }
    let isNew = passwords.contains { $0.autocomplete.contains("new-password") }
    return passwords.count == 1 && typed.count <= 3 && !isNew
  }

  private func isNewsletter(_ form: Evidence) -> Bool {
    let typed = form.asked.filter { !["checkbox", "radio"].contains($0.type) }
    guard typed.count == 1, form.asked.count <= 3, let box = typed.first else { return false }
    let isEmail =
      box.type == "email"
      || FoldedWords(box.accessibleName + " " + box.name).words.contains {
        $0.hasPrefix("mail") || $0.hasSuffix("mail") || $0 == "courriel"
      }
    let speaksOfIt =
      vocabulary.isMentioned(.newsletter, in: form.words)
      || vocabulary.isMentioned(.newsletter, in: form.identifiers)
    let isInFooter =
      form.element.map { census.landmarks.region(of: $0).contains(.footer) } ?? false
    return isEmail && (speaksOfIt || isInFooter)
  }

  private func isContact(_ form: Evidence) -> Bool {
    return form.asked.count <= 12
      && (vocabulary.isMentioned(.contact, in: form.identifiers)
        || vocabulary.isMentioned(.contact, in: pageHeadings))
      || vocabulary.isMentioned(.rating, in: form.words) && form.asked.count <= 4
  }

  /// The body around many forms may bear any number of classes.
  private static let longestAttribute = 2_000

  private static let searchNames: Set<String> = [
    "q", "s", "query", "search", "recherche", "keywords",
  ]
}
