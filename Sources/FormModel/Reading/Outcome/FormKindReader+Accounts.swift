extension FormKindReader {
  /// A password and its user name, nothing but a way to an identity provider, or the box for those who
  /// have forgotten their password, unless the page is about that.
  func isLogin(_ form: FormEvidence) -> Bool {
    if form.asked.isEmpty {
      return form.element != nil && says(.identityProvider, form.words)
    }
    let passwords = form.passwords
    if passwords.isEmpty { return isPasswordRecovery(form) || asksWhoFirst(form) }
    // A log-in stands inside it: it is something else.
    if form.holdsLogin { return false }
    guard !makesUpPassword(form, passwords), !opensAccount(form) else { return false }
    let named = form.typed.filter { $0.type != "select" }
    if passwords.count == 1, form.typed.count <= 3 || named.count == 2 && form.typed.count == 4 {
      return true
    }
    return form.typed.count <= Self.mostInLogin && says(.login, form.own, form.buttons)
  }

  /// Whether a form asks under the names of a log-in, and hardly more: another way into the same place.
  func isLogin(_ form: FormEvidence, like logins: [FormEvidence]) -> Bool {
    guard form.passwords.count == 1, form.typed.count <= Self.mostInLogin,
      !makesUpPassword(form, form.passwords), !opensAccount(form)
    else { return false }
    let names = Set(form.typed.map(\.name))
    return logins.contains { login in
      let others = Set(login.typed.map(\.name))
      return others.count > 1 && names.isSuperset(of: others)
        && names.count <= others.count + 1
    }
  }

  private func makesUpPassword(_ form: FormEvidence, _ passwords: [Control]) -> Bool {
    passwords.contains {
      $0.autocomplete.contains("new-password") || isNamedAsNew($0.name) || isNamedAsNew($0.id)
    }
      || passwords.count > 1
        && passwords.contains { vocabulary.isMentioned(.confirmation, in: $0.accessibleName) }
  }

  /// `new-password`, where the words on the screen are those of any password.
  private func isNamedAsNew(_ name: String) -> Bool {
    let words = ControlName.words(name).text
    return context.purposes.purpose(named: words, vocabulary, in: .password)?.behaviour
      .contains(.isMadeUp) ?? false
  }

  /// What its button says counts first, then what the code calls it, then what stands over it.
  func opensAccount(_ form: FormEvidence) -> Bool {
    let (opens, enters) = (says(.accountOpening, form.buttons), says(.login, form.buttons))
    if opens != enters { return opens }
    if says(.accountOpening, form.labels) { return true }
    for texts in [form.own, form.title, pageHeadings] {
      let (opens, enters) = (says(.accountOpening, texts), says(.login, texts))
      if opens != enters { return opens }
    }
    return false
  }

  private func isPasswordRecovery(_ form: FormEvidence) -> Bool {
    form.typed.count <= 2 && form.asked.count <= 3 && !loginForms.isEmpty
      && says(.passwordRecovery, form.buttons, form.own, form.title, form.labels)
      && !says(.passwordRecovery, pageTitle)
  }

  /// Who one is, perhaps with a test for robots: the password comes next.
  private func asksWhoFirst(_ form: FormEvidence) -> Bool {
    form.waitsForPassword && form.typed.count <= 2 && form.asked.count <= 3 && !opensAccount(form)
      && (says(.login, form.buttons, form.own, form.title, form.labels)
        || says(.login, pageHeadings))
  }

  /// A name, a password, a code, a list of domains and the like.
  private static let mostInLogin = 5
}
