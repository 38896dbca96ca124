import Markup

/// Chooses, among the forms of a page, those that people came for.
struct ProcedureChooser {
  let context: PageContext
  let forms: [Candidate]

  /// A form with what is known of it.
  struct Candidate {
    /// The form's own element; nil for the controls of no form.
    let element: Element?
    /// What it was recognised as; that of the controls of no form too.
    let kind: FormKind
    let questions: [Question]
    /// Whether it only looks something up.
    let isFinder: Bool

    /// How many of them are asked of everybody.
    let asked: Int

    init(element: Element?, kind: FormKind, isFinder: Bool, questions: [Question]) {
      self.element = element
      self.kind = kind
      self.isFinder = isFinder
      self.questions = questions
      asked = questions.count { !$0.isConditional }
    }
  }

  private var census: Census { context.census }

  /// The places of the chosen forms: the procedures of the page; failing that, its contact form;
  /// failing that, what it sells; failing that, the controls that no form holds.
  var chosen: Set<Int> {
    let order: [FormKind] = [.procedure, .contact, .cart, .none]
    for kind in order where kind != .none || !isLoginPage {
      let places = forms.indices.filter { forms[$0].kind == kind && !forms[$0].questions.isEmpty }
      let kept = kept(places, of: kind)
      if !kept.isEmpty { return Set(kept).union(kind == .procedure ? loose(beside: kept) : []) }
    }
    return []
  }

  /// The controls of no form, where they ask most of what the page asks: a script sends them, and the form
  /// beside them is a part of it, such as the payment.
  private func loose(beside kept: [Int]) -> [Int] {
    let asked = kept.map { forms[$0].asked }.reduce(0, +)
    return forms.indices.filter { place in
      let form = forms[place]
      let typed = form.questions.count {
        !$0.isConditional && !$0.wording.isEmpty && $0.fields[0].kind.isTyped
      }
      return form.element == nil && form.kind == .none && typed > asked && typed >= Self.few
    }
  }

  /// Whether people came to log in: then what no form holds is a part of that, or furniture.
  private var isLoginPage: Bool {
    let kinds = FormKindReader(context: context)
    return forms.contains { $0.kind == .login && !isAside($0) && $0.asked > 0 }
      && (kinds.pageTitle.isEmpty || kinds.says(.login, kinds.pageTitle))
      && !kinds.says(.accountOpening, kinds.pageTitle)
  }

  private func kept(_ places: [Int], of kind: FormKind) -> [Int] {
    let shown = Set(places.filter { forms[$0].asked > 0 })
    guard let main = main(of: shown) else { return places.filter { !isClosed(forms[$0]) } }
    let names = names(of: forms[main])
    if shown.contains(where: { $0 != main && isOneOfMany(forms[$0], like: forms[main], names) }) {
      return []
    }
    return places.filter { place in
      place == main
        || !isClosed(forms[place]) && belongs(forms[place], beside: forms[main], names)
        || isOpened(forms[place], from: forms[main])
    }
  }

  /// The form that asks most, in the matter of the page if there is one.
  func main(of places: Set<Int>) -> Int? {
    let inMatter = places.filter { !isAside(forms[$0]) }
    return (inMatter.isEmpty ? places : inMatter).max { one, other in
      (forms[one].asked, other) < (forms[other].asked, one)
    }
  }

  /// Whether a form is part of what people came for beside the one that asks most: it asks something
  /// else, and does not stand in the margin. `names` are those of the main form.
  private func belongs(
    _ form: Candidate, beside main: Candidate, _ names: Set<String>
  ) -> Bool {
    if isAside(form), !isAside(main) { return false }
    if form.isFinder, !main.isFinder { return false }
    // A script may well send the boxes of a payment.
    if !isSent(form), isSent(main), form.asked <= Self.few, !asksCard(form) { return false }
    // A page that shows how forms look has many that lead nowhere beside the one that is sent.
    if leadsNowhere(form), isPosted(main), !asksCard(form) { return false }
    if main.asked > Self.few, form.asked == 1, asksEmail(form.questions[0]) { return false }
    if isLoneList(form), !isLoneList(main) { return false }
    if asksPassword(form), asksPassword(main) { return false }
    let own = self.names(of: form)
    return own.isEmpty || !own.isSubset(of: names)
  }

  /// Whether a form is one list: it leads to a page, or changes this one.
  private func isLoneList(_ form: Candidate) -> Bool {
    form.element != nil && form.asked == 1
      && form.questions.allSatisfy { $0.fields.allSatisfy { $0.kind == .select } }
  }

  /// Whether a form says where its answers go, or has something to press.
  private func isSent(_ form: Candidate) -> Bool {
    guard let element = form.element else { return true }
    if !(element[.action] ?? "").isEmpty { return true }
    let buttons = context.controls.filter { $0.notAskedBecause == .button } + context.widgets
    return buttons.contains { element.contains($0.element) }
  }

  /// Whether a form goes to no page: neither an address nor a script takes its answers.
  private func leadsNowhere(_ form: Candidate) -> Bool {
    guard let element = form.element, !element.has(.onsubmit) else { return false }
    return !isAddress(element[.action])
  }

  /// Whether the answers of a form are sent to a page by post.
  private func isPosted(_ form: Candidate) -> Bool {
    guard let element = form.element else { return false }
    return element.value(of: .method, equals: "post") && isAddress(element[.action])
  }

  private func isAddress(_ action: String?) -> Bool {
    guard let first = action?.first else { return false }
    return first != "#"
  }

  private func asksCard(_ form: Candidate) -> Bool {
    form.questions.contains { question in
      question.purpose.flatMap { context.purposes[$0] }?.autofill?.hasPrefix("cc-") ?? false
    }
  }

  private func asksEmail(_ question: Question) -> Bool {
    question.purpose.flatMap { context.purposes[$0] }?.autofill == "email"
      || question.controls.allSatisfy { context.isEmail(context.controls[$0]) }
  }

  /// Whether a small form stands once more for another thing of a list.
  private func isOneOfMany(
    _ form: Candidate, like main: Candidate, _ names: Set<String>
  ) -> Bool {
    main.asked <= Self.fewest && form.asked == main.asked && self.names(of: form) == names
      && form.element?[.action] == main.element?[.action]
      || main.kind == .cart && form.kind == .cart
  }

  /// Of several forms with a password, each is another way to open an account, or to log in.
  private func asksPassword(_ form: Candidate) -> Bool {
    form.questions.contains { $0.fields.contains { $0.kind == .password } }
  }

  private func names(of form: Candidate) -> Set<String> {
    Set(form.questions.flatMap(\.controls).map { context.controls[$0].name })
      .subtracting([""])
  }

  private static let few = 3
  private static let fewest = 2

  private func isAside(_ form: Candidate) -> Bool {
    guard let element = form.element else { return false }
    return !census.landmarks.region(of: element).isDisjoint(with: [.header, .footer, .aside])
  }

  /// Whether a form is out of sight as a whole and no answer shows it.
  private func isClosed(_ form: Candidate) -> Bool {
    guard let element = form.element, let first = form.questions.first?.controls.first,
      !census.hiding(of: element).isDisjoint(with: .fromEverybody)
    else { return false }
    return context.conditions.condition(around: context.controls[first].element.index) == nil
  }

  /// Whether a button of the main form opens the window in which a form stands.
  private func isOpened(_ form: Candidate, from main: Candidate) -> Bool {
    guard let element = form.element, let around = main.element,
      let window = census.landmarks.window(around: element)
    else { return false }
    return context.openers.opens(window, from: around)
  }
}
