import FormModel
import Words

extension RedesignExport {
  /// Views of the GOV.UK Prototype Kit.
  static let nunjucks = RedesignExport(
    name: "nunjucks", meaning: Sentence("views for the GOV.UK Prototype Kit")
  ) { NunjucksPages(plan: $0).files }
}

/// One view a page, for `app/views/mockup/` of a kit: forms lead to the next view, where the kit
/// keeps the answers in `data`.
struct NunjucksPages {
  let plan: RedesignPlan
  private let questions: PlanQuestions

  init(plan: RedesignPlan) {
    self.plan = plan
    questions = PlanQuestions(plan)
  }

  private func fields(_ page: QuestionPage) -> NunjucksFields {
    NunjucksFields(page, questions, plan.language)
  }

  var files: [RedesignExport.File] {
    let names = ["start"] + plan.pages.indices.map { "page-\($0 + 1)" } + ["check", "done"]
    let bodies =
      [start] + plan.pages.enumerated().map { body($0.element, next: names[$0.offset + 2]) }
      + [check, done]
    let titles =
      [plan.title] + plan.pages.map(\.title)
      + [plan.language.say("Check your answers"), plan.language.say("Confirmation")]
    return zip(names, zip(titles, bodies)).map { name, page in
      RedesignExport.File(name: name + ".html", text: view(page.0, page.1))
    }
  }

  private func view(_ title: String, _ body: String) -> String {
    let imports = NunjucksField.macros.map { file, macro in
      "{% from \"govuk/components/\(file)/macro.njk\" import \(macro) %}"
    }
    return """
      {% extends "layouts/main.html" %}
      \(imports.joined(separator: "\n"))
      {% block pageTitle %}{{ \(NunjucksText.literal(title)) }}{% endblock %}
      {% block content %}
      <h1 class="govuk-heading-l">{{ \(NunjucksText.literal(title)) }}</h1>
      \(body)
      {% endblock %}

      """
  }

  private var start: String {
    let language = plan.language
    let minutes = plan.start.minutes
    let time = language.say(
      "Allow \(minutes.lowerBound) to \(minutes.upperBound, "minute", "minutes") to fill in the form."
    )
    let purpose = plan.start.purpose.map(paragraph) ?? ""
    let documents = plan.start.documents.map {
      "<li>{{ \(NunjucksText.literal($0.text(in: language))) }}</li>"
    }
    let list =
      documents.isEmpty
      ? "" : "<ul class=\"govuk-list govuk-list--bullet\">\(documents.joined())</ul>\n"
    let button =
      "{{ govukButton({ text: \(NunjucksText.literal(language.say("Start"))), "
      + "href: \"/mockup/\(plan.pages.isEmpty ? "check" : "page-1")\", isStartButton: true }) }}"
    return purpose + paragraph(time) + list + button
  }

  private func paragraph(_ text: String) -> String {
    "<p class=\"govuk-body\">{{ \(NunjucksText.literal(text)) }}</p>\n"
  }

  private func body(_ page: QuestionPage, next: String) -> String {
    let ids = Set(page.questions.map(\.id))
    let roots = page.questions.filter { question in
      question.shownBy?.question.map { !ids.contains($0) } ?? true
    }
    let fields = fields(page)
    let blocks = fields.sets + roots.map(fields.field)
    return """
      <form action="/mockup/\(next)" method="post" novalidate>
      \(blocks.joined(separator: "\n"))
      {{ govukButton({ text: \(NunjucksText.literal(plan.language.say("Continue"))) }) }}
      </form>
      """
  }

  private var check: String {
    let rows = plan.pages.enumerated().flatMap { place, page in
      page.questions.map { row($0, page: place + 1, fields(page)) }
    }
    return """
      {{ govukSummaryList({ rows: [
      \(rows.joined(separator: ",\n"))
      ] }) }}
      <form action="/mockup/done" method="post">
      {{ govukButton({ text: \(NunjucksText.literal(plan.language.say("Continue"))) }) }}
      </form>
      """
  }

  private func row(
    _ question: PlannedQuestion, page: Int, _ fields: NunjucksFields
  ) -> String {
    let change = plan.language.say("Change: \(question.name)")
    return "{ key: { text: \(NunjucksText.literal(question.name)) }, "
      + "value: { text: data[\"\(fields.name(question))\"] }, "
      + "actions: { items: [ { href: \"/mockup/page-\(page)\", "
      + "text: \(NunjucksText.literal(change)) } ] } }"
  }

  private var done: String {
    let panel =
      "{{ govukPanel({ titleText: \(NunjucksText.literal(plan.language.say("Confirmation"))) }) }}\n"
    return panel + (plan.start.next.map(paragraph) ?? "")
  }
}
