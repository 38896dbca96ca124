import Deciding
import Redesign
import Report
import Reporters
import Words

/// What a redesign comes to, in a few lines for the terminal.
enum RedesignText {
  static func tell(_ plan: RedesignPlan, folder: String) -> String {
    let language = Language.ofRun
    let (now, then) = (plan.outcome.now, plan.outcome.then)
    let shown = folder.hasSuffix("/") ? folder : folder + "/"
    let lines = [
      Sentence(
        "\(now.questions, "question becomes", "questions become") \(then.questions), in \(plan.pages.count, "page", "pages")"
      ),
      Sentence(
        "median time: \(duration: now.p50) becomes \(duration: then.p50) (start, check and confirmation included)"
      ),
      Sentence(verbatim: ""),
      Sentence("\(shown + MockUp.start)  to click through"),
      Sentence("\(shown + "decisions.md")  what became of each question, and why"),
      Sentence("\(shown + "decisions.yaml")  to change, and to run again with --decisions"),
    ]
    return lines.map { language.typeset($0.text(in: language)) }.joined(separator: "\n") + "\n"
  }
}
