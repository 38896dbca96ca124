import Escaping

/// In whose markup the pages are written.
package enum MockUpStyle: String, Sendable, CaseIterable {
  /// Our own small style sheet, inside each page.
  case plain
  /// The design systems of France, of the United Kingdom and of the United States: their classes, and
  /// a link to the style sheet that a team has.
  case dsfr, govuk, uswds

  /// The names of the style sheets that its pages link to.
  package var sheets: [String] {
    switch self {
    case .plain: []
    case .dsfr: ["dsfr.min.css"]
    case .govuk: ["govuk-frontend.min.css"]
    case .uswds: ["uswds.min.css"]
    }
  }

  /// What the whole page bears, so that its margins and colours are those of the system.
  var root: HTML { self == .govuk ? " class=\"govuk-template\"" : .nothing }
  var body: HTML { self == .govuk ? " class=\"govuk-template__body\"" : .nothing }

  /// The element of a hint: GOV.UK sets it apart by the margins of a block.
  var hint: HTML { self == .govuk ? "div" : "span" }

  /// Whether a radio button or a check box bears the class itself, rather than what stands around it.
  var hasClassOnBox: Bool { self == .govuk || self == .uswds }
}

/// The parts of a page that bear classes.
enum MarkupPart {
  case header, container, banner, title, subtitle, text, lead, link, back
  case actions, button, startButton
  case group, fieldset, legend, question, label, hint, groupHint, error
  case input, textarea, select, upload
  case choices, choice, radio, choiceLabel
  case boxes, box, loneBox, checkbox, boxLabel
  case dates, datePart, year, dateInput, yearInput, dateLabel
  case parts, part, partLabel
  case list, answers, answer, answerName, answerChange
  case note, panel, condition, footer, footerText, step, stepState
}

extension MockUpStyle {
  /// The classes of a part, with our own for what shows after an answer.
  func classes(_ part: MarkupPart) -> HTML {
    switch self {
    case .plain: plain(part)
    case .dsfr: dsfr(part)
    case .govuk: govuk(part)
    case .uswds: uswds(part)
    }
  }

  private func plain(_ part: MarkupPart) -> HTML {
    switch part {
    case .header: "top"
    case .container: "page"
    case .banner: "banner"
    case .title: "title"
    case .subtitle: "subtitle"
    case .text: "text"
    case .lead: "lead"
    case .actions: "actions"
    case .button: "button"
    case .startButton: "button start"
    case .link: "link"
    case .back: "back"
    case .group: "group"
    case .fieldset: "group"
    case .legend, .question, .label, .partLabel, .dateLabel: "words"
    case .hint, .groupHint: "hint"
    case .error: "error"
    case .input, .textarea, .select, .upload: "field"
    case .choices, .boxes: "choices"
    case .choice, .box, .loneBox: "choice"
    case .radio, .checkbox: "box"
    case .choiceLabel, .boxLabel: "words"
    case .dates: "dates"
    case .datePart, .year: "part"
    case .dateInput, .yearInput: "field short"
    case .parts: "parts"
    case .part: "part"
    case .list: "list"
    case .answers: "answers"
    case .answer: "answer"
    case .answerName: "name"
    case .answerChange: "change"
    case .note: "note"
    case .panel: "panel"
    case .condition: "condition"
    case .footer: "foot"
    case .footerText: "text"
    case .step: "progress"
    case .stepState: "state"
    }
  }

  private func dsfr(_ part: MarkupPart) -> HTML {
    switch part {
    case .header: "fr-header"
    case .container: "fr-container fr-py-6w"
    case .banner: "fr-container fr-text--bold fr-py-2w"
    case .title: "fr-h2"
    case .subtitle: "fr-h5 fr-mt-4w"
    case .text: "fr-text"
    case .lead: "fr-text--lead"
    case .actions: "fr-mt-4w"
    case .button: "fr-btn"
    case .startButton: "fr-btn fr-btn--lg"
    case .link, .back: "fr-link"
    case .group: "fr-input-group"
    case .fieldset: "fr-fieldset"
    case .legend: "fr-fieldset__legend"
    case .question: "fr-fieldset__legend fr-fieldset__legend--regular"
    case .label, .partLabel, .dateLabel, .choiceLabel, .boxLabel: "fr-label"
    case .hint: "fr-hint-text"
    case .groupHint: "fr-hint-text fr-fieldset__element"
    case .error: "fr-error-text"
    case .input, .textarea, .dateInput, .yearInput: "fr-input"
    case .select: "fr-select"
    case .upload: "fr-upload"
    case .choices, .boxes: "fr-fieldset__content"
    case .choice, .box: "fr-fieldset__element"
    case .loneBox: "fr-mb-2w"
    case .radio: "fr-radio-group"
    case .checkbox: "fr-checkbox-group"
    case .dates: "fr-grid-row"
    case .datePart:
      "fr-fieldset__element fr-fieldset__element--inline fr-fieldset__element--number"
    case .year: "fr-fieldset__element fr-fieldset__element--inline fr-fieldset__element--year"
    case .parts: "fr-fieldset__content"
    case .part: "fr-input-group"
    case .list: "fr-mb-3w"
    case .answers: "fr-p-0 fr-mb-3w"
    case .answer: "fr-grid-row fr-py-1w"
    case .answerName: "fr-col-12 fr-col-sm-9"
    case .answerChange: "fr-col-12 fr-col-sm-3 fr-p-0"
    case .note: "fr-hint-text fr-mb-3w"
    case .panel: "fr-callout"
    case .condition: "fr-h6"
    case .footer: "fr-container fr-mb-6w"
    case .footerText: "fr-text--sm"
    case .step: "fr-container fr-mt-4w"
    case .stepState: "fr-stepper__state fr-mb-1w"
    }
  }

  private func govuk(_ part: MarkupPart) -> HTML {
    switch part {
    case .header: "govuk-header"
    case .container: "govuk-width-container govuk-main-wrapper"
    case .banner: "govuk-phase-banner govuk-width-container"
    case .title: "govuk-heading-l"
    case .subtitle: "govuk-heading-m"
    case .text: "govuk-body"
    case .lead: "govuk-body-l"
    case .actions: "govuk-button-group"
    case .button: "govuk-button"
    case .startButton: "govuk-button govuk-button--start"
    case .link: "govuk-link"
    case .back: "govuk-back-link"
    case .group: "govuk-form-group"
    case .fieldset: "govuk-fieldset govuk-form-group"
    case .legend, .question: "govuk-fieldset__legend govuk-fieldset__legend--m"
    case .label: "govuk-label govuk-label--m"
    case .partLabel: "govuk-label"
    case .dateLabel: "govuk-label govuk-date-input__label"
    case .hint, .groupHint: "govuk-hint"
    case .error: "govuk-error-message"
    case .input: "govuk-input"
    case .textarea: "govuk-textarea"
    case .select: "govuk-select"
    case .upload: "govuk-file-upload"
    case .choices: "govuk-radios"
    case .choice: "govuk-radios__item"
    case .radio: "govuk-radios__input"
    case .checkbox: "govuk-checkboxes__input"
    case .choiceLabel: "govuk-label govuk-radios__label"
    case .boxes: "govuk-checkboxes"
    case .box, .loneBox: "govuk-checkboxes__item"
    case .boxLabel: "govuk-label govuk-checkboxes__label"
    case .dates: "govuk-date-input"
    case .datePart, .year: "govuk-date-input__item"
    case .dateInput: "govuk-input govuk-date-input__input govuk-input--width-2"
    case .yearInput: "govuk-input govuk-date-input__input govuk-input--width-4"
    case .parts, .part: "govuk-form-group"
    case .list: "govuk-list govuk-list--bullet"
    case .answers: "govuk-summary-list"
    case .answer: "govuk-summary-list__row"
    case .answerName: "govuk-summary-list__key"
    case .answerChange: "govuk-summary-list__actions"
    case .note: "govuk-body"
    case .panel: "govuk-inset-text"
    case .condition: "govuk-heading-s"
    case .footer: "govuk-footer"
    case .footerText: "govuk-width-container"
    case .step: "govuk-width-container"
    case .stepState: "govuk-caption-l"
    }
  }

  private func uswds(_ part: MarkupPart) -> HTML {
    switch part {
    case .header: "usa-header"
    case .container: "grid-container usa-prose padding-y-4"
    case .banner: "usa-banner grid-container"
    case .title: "font-heading-xl"
    case .subtitle: "font-heading-lg"
    case .text: "usa-paragraph"
    case .lead: "usa-intro"
    case .actions: "margin-top-4"
    case .button, .startButton: "usa-button"
    case .link, .back: "usa-link"
    case .group: "usa-form-group"
    case .fieldset: "usa-fieldset usa-form-group"
    case .legend, .question: "usa-legend"
    case .label, .partLabel, .dateLabel: "usa-label"
    case .hint, .groupHint: "usa-hint"
    case .error: "usa-error-message"
    case .input: "usa-input"
    case .textarea: "usa-textarea"
    case .select: "usa-select"
    case .upload: "usa-file-input"
    case .choices: "usa-fieldset"
    case .choice: "usa-radio"
    case .radio: "usa-radio__input"
    case .checkbox: "usa-checkbox__input"
    case .choiceLabel: "usa-radio__label"
    case .boxes: "usa-fieldset"
    case .box, .loneBox: "usa-checkbox"
    case .boxLabel: "usa-checkbox__label"
    case .dates: "usa-memorable-date"
    case .datePart: "usa-form-group usa-form-group--day"
    case .year: "usa-form-group usa-form-group--year"
    case .dateInput, .yearInput: "usa-input"
    case .parts, .part: "usa-form-group"
    case .list: "usa-list"
    case .answers: "margin-bottom-3"
    case .answer: "grid-row padding-y-1"
    case .answerName: "grid-col-9"
    case .answerChange: "grid-col-3 margin-0"
    case .note: "usa-hint"
    case .panel: "usa-summary-box"
    case .condition: "font-heading-md"
    case .footer: "usa-footer"
    case .footerText: "grid-container"
    case .step: "grid-container"
    case .stepState: "usa-hint"
    }
  }
}
