package import Markup
import Numbers

/// Turns a document into what people meet: its forms, questions, headings, links and promises.
package struct PageReader: Sendable {
  package let vocabulary: Vocabulary
  let purposes: PurposeBook
  private let scanner: TextScanner

  package init(vocabulary: Vocabulary, purposes: PurposeBook) {
    self.vocabulary = vocabulary
    self.purposes = purposes
    scanner = TextScanner(PageTexts.lookedFor(vocabulary))
  }

  /// Reads one page. Same document, same page.
  ///
  /// - Parameter address: Where the page comes from; nil to believe the page itself ("saved from"
  ///   comment, canonical link), else `fileName`.
  /// - Parameter name: What the team calls the page, if it does.
  package func page(
    from document: Document, address: String?, fileName: String = "", name: String = ""
  ) -> Page {
    let census = Census(document, scanner: scanner)
    let address = address ?? PageOrigin.address(of: census) ?? fileName
    if census.isTooLarge { return .missing(address: address, name: name, reason: .tooLarge) }
    let (context, forms) = read(census)
    let (controls, texts) = (context.controls, context.texts)
    let markup = MarkupReader(
      census: census, controls: controls, widgets: context.widgets, wordings: context.wordings,
      requirements: context.requirements, texts: texts
    ).markup
    let headings = headings(census, context.headingTexts)
    let links = links(census)
    let title = census.titleElement?.foldedText ?? ""
    var page = Page(
      address: address, name: name, title: title.isEmpty ? headings.first?.text ?? "" : title,
      language: (document.root?[.lang] ?? "").lowercased(),
      step: StepReader(census: census, vocabulary: vocabulary).step(
        title: title, headings: headings.map(\.text), texts: texts.stepTexts),
      outcome: PageOutcomeReader(context: context, forms: forms, title: title).outcome,
      problem: nil, forms: forms, questions: forms.filter(\.isAudited).flatMap(\.questions),
      controls: controls, links: links, headings: headings,
      declaredTimes: texts.declaredTimes, privacyNotice: texts.privacyNotice,
      offersIdentityProvider: texts.offersIdentityProvider, words: census.texts.instructionWords,
      isReview: ReviewReader(vocabulary: vocabulary, purposes: purposes).isReview(
        title: title, headings: headings, forms: forms, controls: controls, links: links),
      markup: markup, prose: Prose(census), notes: notes(census, texts, PageAddress(address)))
    page.steps = context.steps.count(in: forms.filter(\.isAudited), census)
    page.waitingSteps = context.steps.waiting
    page.rendering =
      RenderingReader(document: document, controls: controls + context.widgets)
      .rendering
    page.hasFrenchWords =
      page.language.isEmpty && FrenchReader(vocabulary: vocabulary).hasFrenchWords(page)
    page.tellsAnotherCountry =
      page.isInFrench && CountryReader(vocabulary: vocabulary).tellsAnotherCountry(page)
    return page
  }

  /// What the page holds and asks. Where nothing is in sight but a form waits behind a button, people
  /// came for that form.
  private func read(_ census: Census) -> (PageContext, [Form]) {
    let context = PageContext(census: census, vocabulary: vocabulary, purposes: purposes)
    let reader = FormReader(context: context)
    let forms = reader.forms()
    guard !forms.contains(where: { $0.isAudited && !$0.askedQuestions.isEmpty }),
      let block = WaitingForm(context: context, forms: forms).block
    else { return (context, forms) }
    census.reveal(block, around: [])
    let again = PageContext(census: census, vocabulary: vocabulary, purposes: purposes)
    return (again, FormReader(context: again).forms())
  }

  private func notes(
    _ census: Census, _ texts: PageTexts, _ address: PageAddress
  ) -> PageNotes {
    PageNotes(
      statements: texts.statements, privacyItems: texts.privacyItems,
      embeddedAddresses: census.embedded.compactMap { $0[.src] }.filter {
        $0.hasPrefix("//") || $0.hasPrefix("http")
      },
      unreadFrames: UnreadFrames(census: census, page: address).addresses,
      hasScripts: census.scriptCount > 0,
      viewport: census.viewport.map { $0[.content] ?? "" },
      directives: DirectiveReader.directives(in: census.document))
  }

  private func headings(_ census: Census, _ texts: [String]) -> [Heading] {
    zip(census.headings, texts).compactMap { element, text in
      guard census.hiding(of: element).isDisjoint(with: .fromEverybody), !text.isEmpty else {
        return nil
      }
      return Heading(
        level: Int(element.tag.dropFirst(), within: 1...6) ?? 1, text: text, position: element.index
      )
    }
  }

  private func links(_ census: Census) -> [Link] {
    census.links.compactMap { element in
      guard census.hiding(of: element).isDisjoint(with: .fromEverybody), let target = element[.href]
      else { return nil }
      return Link(
        text: text(of: element), target: target, position: element.index,
        region: LinkRegion(census.landmarks.region(of: element)))
    }
  }

  /// The words of a link; a link which is only a picture says what the picture says.
  private func text(of link: Element) -> String {
    let text = link.foldedText
    guard text.isEmpty else { return text }
    let picture = link.descendants.prefix(Self.mostInLink).first { $0.name == .img }
    return (picture?[.alt] ?? link[.ariaLabel] ?? "").whitespaceFolded
  }

  private static let mostInLink = 20
}

extension LinkRegion {
  fileprivate init(_ region: Landmarks.Region) {
    self =
      if region.contains(.footer) {
        .footer
      } else if region.contains(.aside) {
        .menu
      } else {
        region.contains(.header) ? .header : .matter
      }
  }
}

extension Page {
  /// A page that could not be fetched or read: it is part of the journey, with its reason.
  package static func missing(
    address: String, name: String = "", reason: NotAuditedReason, problem: Sentence? = nil
  ) -> Page {
    Page(
      address: address, name: name, title: "", language: "", step: nil,
      outcome: .notAudited(reason),
      problem: problem, forms: [], questions: [], controls: [], links: [], headings: [],
      declaredTimes: [],
      privacyNotice: .none, offersIdentityProvider: false, words: 0)
  }
}
