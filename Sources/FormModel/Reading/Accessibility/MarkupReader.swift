import Markup

/// Looks at how the controls of a page are marked up, once for all rules.
struct MarkupReader {
  let census: Census
  let controls: [Control]
  let widgets: [Control]
  let wordings: Wordings
  let requirements: Requirements
  let texts: PageTexts

  var markup: PageMarkup {
    let buttons = SearchButtons(controls: controls, vocabulary: wordings.vocabulary)
    return PageMarkup(
      parts: LabelParts(census: census, controls: controls).parts
        + GroupParts(census: census, controls: controls).parts
        + StateParts(census: census, controls: controls).parts
        + SharedIDs.parts(of: census)
        + ErrorParts(census: census, controls: controls).parts
        + FormMarkupParts(census: census, controls: controls).parts,
      widgets: widgets,
      shownWords: ShownWords(census: census, wordings: wordings).words(on: controls + widgets),
      explainedByButton: buttons.explained,
      unseenLabels: UnseenLabels(
        census: census, wordings: wordings, controls: controls, buttons: buttons
      ).fields,
      silencedLabels: silencedLabels,
      submitButtons: SubmitButton.byForm(controls),
      requiredSignExplainedAt: texts.requiredSignExplainedAt,
      isRequiredByDefault: requirements.isRequiredByDefault || requirements.marksOnlyOptional)
  }

  private var silencedLabels: Set<Int> {
    let nameless = controls.lazy.filter { $0.isFilled && $0.accessibleName.isEmpty }
    return Set(nameless.map(\.element).filter(hasSilencedLabel).map(\.index))
  }

  private func hasSilencedLabel(_ control: Element) -> Bool {
    wordings.names.labels.labels(of: control).contains { label in
      label.value(of: .ariaHidden, equals: "true")
        && census.hiding(of: label).isDisjoint(with: .fromEverybody)
        && ScreenLine.areWords(label.text)
    }
  }
}
