import Auditing
import Words

@testable import Report

/// A report as large as those of the longest procedures: so many pages and questions, a few hundred
/// findings, texts of the usual length.
enum LargeReport {
  static func report(pages: Int, questions: Int, language: Language = .english) -> Report {
    var report = SampleReport.empty(language)
    var audit = SampleReport(language: language).heavy
    let each = questions / pages
    audit.pages = (0..<pages).map { page in
      .sample(
        "https://www.exemple.gouv.fr/demarche/etape-\(page).html",
        title: "Étape \(page) de la démarche",
        (0..<each).map { question(page: page, number: $0, language) })
    }
    audit.verdicts = (0..<40).map { verdict($0, audit.pages, language) }
    audit.journey.questions = questions
    report.audits = [audit]
    return report
  }

  private static func question(page: Int, number: Int, _ language: Language) -> Report.Question {
    let isConditional = number % 7 == 3
    var question = Report.Question.sample(
      "Quelle est la réponse numéro \(number) de la page \(page) du formulaire ?",
      answer: Double(3 + number * 2), gather: number % 9 == 0 ? 120 : 0,
      probability: number % 5 == 0 ? 0.65 : 1, conditional: isConditional)
    question.id = "etape-\(page)/procedure/reponse-\(number)"
    question.seconds.parts.decide = 2.4
    let words =
      language == .english ? "read, find, decide, answer, check" : "lire, trouver, décider"
    question.seconds.because = "\(number),5 s = \(words) 1,2 + 0,7 + 2,4 + 9,3 + 0,2 (101 choix)"
    return question
  }

  private static func verdict(
    _ number: Int, _ pages: [Report.Page], _ language: Language
  ) -> Report.Verdict {
    let english = language == .english
    let about = pages.flatMap { page in
      page.forms[0].questions.enumerated().filter { ($0.offset + number) % 17 == 0 }.map {
        (page, $0.element)
      }
    }
    var verdict = Report.Verdict.sample(
      "rule-number-\(number)",
      title: english ? "Something wrong \(number)" : "Quelque chose \(number)",
      fix: english
        ? "Write `for` and `id` on each field, and one sentence more about what to do."
        : "Écrivez `for` et `id` sur chaque champ, et une phrase de plus sur ce qu’il faut faire.",
      about.map { page, question in
        var finding = Report.Finding.sample(
          "rule-number-\(number)@\(question.id)", wording: question.wording, line: 40,
          message: english
            ? "“\(question.wording)” has a defect." : "« \(question.wording) » a un défaut.")
        finding.subject = .question(question.id)
        finding.place.page = page.address
        return finding
      })
    verdict.text.why = String(
      repeating: english
        ? "People stop when they cannot answer. " : "On s’arrête quand on ne sait répondre. ",
      count: 5)
    return verdict
  }
}
