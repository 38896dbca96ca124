import FormModel

/// The names of the questions and forms of a journey, by which reports know them.
struct JourneyNames: Sendable {
  /// By page, by form, in the order of the questions: the key of the page and that of the question,
  /// unique in the journey.
  let questions: [[[String]]]
  /// By page: what each form is for, and its rank among the forms for that.
  let forms: [[String]]

  init(_ journey: Journey) {
    let own = zip(journey.pages, journey.pageKeys).map { page, key in
      page.forms.map { $0.questions.map { "\(key)/\($0.key)" } }
    }
    questions = Self.unique(own, isAudited: journey.pages.map { $0.forms.map(\.isAudited) })
    forms = journey.pages.map { page in
      var ranks: [FormKind: Int] = [:]
      return page.forms.map { form in
        ranks[form.kind, default: 0] += 1
        return "\(form.kind.rawValue)-\(ranks[form.kind] ?? 1)"
      }
    }
  }

  /// Two forms of one page may ask the same under the same key: the first audited one keeps it.
  private static func unique(_ keys: [[[String]]], isAudited: [[Bool]]) -> [[[String]]] {
    var unique = keys
    var taken = Set(keys.joined().joined())
    var seen: Set<String> = []
    /// The first ordinal of a key that may be free: those before it are taken for good.
    var next: [String: Int] = [:]
    for audited in [true, false] {
      for (page, forms) in keys.enumerated() {
        for form in forms.indices where isAudited[page][form] == audited {
          for (question, key) in forms[form].enumerated() where !seen.insert(key).inserted {
            var ordinal = next[key, default: 2]
            while !taken.insert("\(key)~\(ordinal)").inserted { ordinal += 1 }
            next[key] = ordinal + 1
            unique[page][form][question] = "\(key)~\(ordinal)"
          }
        }
      }
    }
    return unique
  }
}
