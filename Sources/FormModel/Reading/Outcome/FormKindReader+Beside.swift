import Markup

/// The small forms that stand beside what people came for.
extension FormKindReader {
  /// An e-mail address and perhaps a name, which the words or the code say are for news.
  func isNewsletter(_ form: FormEvidence) -> Bool {
    guard (1...3).contains(form.typed.count), form.asked.count <= Self.mostBeside,
      form.typed.allSatisfy({ ["text", "email", "select"].contains($0.type) }),
      !form.typed.contains(where: context.isTelephone), !asksMoreThanNews(form),
      form.typed.contains(where: context.isEmail)
        || form.typed.count == 1 && says(.newsletterNames, form.own, form.names)
    else { return false }
    let isInFooter =
      form.element.map { census.landmarks.region(of: $0).contains(.footer) } ?? false
    if says(.newsletterNames, form.identifiers, form.names, form.inside) {
      return !says(.contact, form.own)
    }
    if says(.newsletter, form.labels, form.buttons, form.title, form.lead, form.trail) {
      return true
    }
    guard form.typed.count == 1 else { return false }
    return isInFooter || says(.newsletter, form.words)
      || says(.accountOpening, form.buttons) && !opensAccountByName(form)
  }

  /// Whether a box or a list asks for more than news need: an e-mail address, a name, a company, a
  /// language.
  private func asksMoreThanNews(_ form: FormEvidence) -> Bool {
    form.typed.filter { $0.type != "email" }
      .compactMap {
        context.purposes.purpose(
          named: context.labels[$0.index], vocabulary, in: $0.type == "select" ? .select : .text)?
          .autofill
      }
      .contains { autofill in !Self.ofNews.contains(where: autofill.hasPrefix) }
  }

  private static let ofNews = [
    "email", "name", "given-", "family-", "honorific-", "organization", "language",
  ]

  /// “Sign up” under one e-mail address opens an account where something speaks of one.
  private func opensAccountByName(_ form: FormEvidence) -> Bool {
    says(.accountOpening, form.own, form.title, pageHeadings)
      || form.words.words.contains {
        ["account", "compte", "konto", "cuenta", "conto", "conta"].contains($0)
      }
  }

  /// What people think of the page, or of the service once they are done; on a page about just that, it
  /// is what they came for.
  func isFeedback(_ form: FormEvidence) -> Bool {
    let areTicked = form.asked.allSatisfy(\.isTicked)
    guard form.asked.count <= Self.mostBeside || areTicked, !form.asked.isEmpty else {
      return false
    }
    if says(.rating, form.words, form.title, form.own), !form.asks(["password", "file"]),
      form.asked.count <= Self.mostInRating || areTicked
    {
      return !says(.rating, pageHeadings) && !says(.satisfaction, pageHeadings)
    }
    return says(.satisfaction, form.words, form.title) && isEnd
      && !says(.satisfaction, pageHeadings)
  }

  /// Whether the page says that the procedure is over.
  private var isEnd: Bool { vocabulary.isMentioned(.endOfProcedure, in: pageHeadings) }

  /// A bar that sorts or filters a list, or looks for something with a few choices.
  func isFilter(_ form: FormEvidence) -> Bool {
    guard !form.asks(["password", "email", "textarea", "file"]), holdsSomething(beside: form)
    else { return false }
    if says(.filter, form.buttons, form.title)
      || !form.isPost && says(.filter, form.own, form.words)
      || !form.isPost && vocabulary.count(.filter, in: form.names) > 1
      || form.asked.allSatisfy({ $0.type == "select" }) && says(.filter, form.words)
      || form.asked.count > 1 && form.asked.allSatisfy(isNamedFilter)
    {
      return true
    }
    let asked = form.asked.filter { $0.notAskedBecause == nil }
    return asked.count + form.waiting <= Self.mostInRating && !asked.isEmpty
      && (says(.search, form.buttons) || says(.search, form.title))
  }

  /// `ddlFilterCourt`: where a page has one form for all, it posts its filters too.
  private func isNamedFilter(_ control: Control) -> Bool {
    control.notAskedBecause == .searchBox
      || says(.filter, ControlName.words(control.name))
  }

  /// Whether the page holds a list to filter: links, or more text than its controls have.
  private func holdsSomething(beside form: FormEvidence) -> Bool {
    form.element != nil || !census.links.isEmpty || !form.buttons.isEmpty
      || census.texts.words > Self.mostWordsOfControls
  }

  private static let mostWordsOfControls = 60

  /// A quantity and a button that puts a thing into the basket.
  func isCart(_ form: FormEvidence) -> Bool {
    form.asked.count <= Self.mostBeside && says(.shoppingCart, form.buttons, form.own)
      && !form.asks(["password", "email", "textarea"])
  }

  /// Codes for discounts, finders of shops, tags, lists that lead elsewhere.
  func isFurniture(_ form: FormEvidence) -> Bool {
    let isSmall = form.asked.count <= Self.mostBeside
    guard isSmall || form.typed.count <= Self.mostBeside && says(.sideForms, form.own),
      !form.asked.isEmpty
    else { return false }
    if says(.sideForms, form.words, form.title, form.own, form.buttons),
      !says(.sideForms, pageHeadings)
    {
      return form.asked.count <= 2 || says(.sideForms, form.buttons, form.title, form.own)
    }
    return form.asked.count <= 2 && form.asked.allSatisfy { $0.type == "select" }
      && (says(.sideForms, form.names) || form.asked.allSatisfy { sendsItself($0, form) }
        || form.buttons.isEmpty && form.asked.contains { leadsElsewhere($0, form) })
  }

  /// Whether choosing in a list is all there is to do: it opens another page, or shows this one anew, and
  /// its form has no button.
  private func sendsItself(_ list: Control, _ form: FormEvidence) -> Bool {
    guard let script = list.element[.onchange]?.lowercased() else { return false }
    return script.holds("location") || script.holds("submit()") && !form.hasButton
  }

  /// Whether a list without a button goes elsewhere as soon as one chooses: its answers are addresses, or
  /// nothing sends them.
  private func leadsElsewhere(_ list: Control, _ form: FormEvidence) -> Bool {
    if form.element != nil { return list.element.has(.onchange) }
    let values = list.element.descendants.filter { $0.name == .option }
      .prefix(Self.mostOptionsRead).compactMap { $0[.value] }.filter { !$0.isEmpty }
    let areAddresses =
      !values.isEmpty && values.allSatisfy { $0.hasPrefix("http") || $0.hasPrefix("/") }
    return areAddresses || list.name.isEmpty && list.id.isEmpty && list.accessibleName.isEmpty
  }

  private static let mostOptionsRead = 20

  private static let mostBeside = 6
  private static let mostInRating = 4
}

extension PageContext {
  /// Whether a box takes a telephone number, by its words or its name.
  func isTelephone(_ box: Control) -> Bool {
    let clues = PurposeClues(
      vocabulary: vocabulary, wording: labels[box.index], legend: "",
      placeholder: box.placeholder, controlName: box.name, autofillField: nil, kind: .text,
      choices: [])
    return purposes.purpose(of: clues)?.autofill == "tel"
  }

  /// Whether a box takes an e-mail address, by its type or its words.
  func isEmail(_ box: Control) -> Bool {
    box.type == "email"
      || FoldedWords(labels[box.index] + " " + box.accessibleName + " " + box.name).words
        .contains { $0.holds("mail") || $0 == "courriel" || $0 == "correo" }
  }
}
