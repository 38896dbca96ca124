import Escaping
import Words

/// The words that the script needs, where it finds them in the language of the page.
struct ScriptWords {
  let sheet: HTMLSheet

  var html: HTML {
    let items = all.map { name, words -> HTML in "<li data-word=\"\(name)\">\(words)</li>" }
    return "<ul id=\"words\" hidden>\(items)</ul>\n"
  }

  private var all: KeyValuePairs<String, String> {
    [
      "filter": sheet.say("Show only what says"),
      "filter-hint": sheet.say("A minus before a word leaves out what says it: -label"),
      "nothing": sheet.say("Nothing here says this."),
      "copy": sheet.say("Copy as Markdown"),
      "copied": sheet.say("Copied"),
      "print": sheet.say("Print"),
      "summary": sheet.say("one page"),
      "team": sheet.say("for the team"),
      "full": sheet.say("everything"),
      "language": sheet.say("Language"),
      "tools": sheet.say("Tools"),
      "decimal": sheet.language.conventions.decimalMark,
      "median": sheet.say("Half of the people"),
      "range": sheet.say("Eight people in ten"),
      "questions": sheet.say("Questions"),
      "mark": sheet.say("Mark"),
      "as now": sheet.say("as now"),
      "as it is": sheet.say("as it is"),
      "make it optional": sheet.say("make it optional"),
      "fill it in for people": sheet.say("fill it in for people"),
      "one more box of the question before": sheet.say("one more box of the question before"),
      "to suggest": sheet.say("a box that suggests answers"),
      "to radio": sheet.say("radio buttons"),
      "to select": sheet.say("a drop-down list"),
      "to text": sheet.say("one box to type in"),
      "to date": sheet.say("three boxes: day, month, year"),
      "pages for this page": sheet.say("split into pages:"),
      "questions and how they are asked": sheet.say(
        "Untick what is no longer asked; choose how the others are asked."),
      "question by question": sheet.say("Question by question"),
      "edits": sheet.say("· edits:"),
      "decisions file": sheet.say("These decisions as a file"),
      "copy the file": sheet.say("Copy the file"),
      "save the file": sheet.say("Save as decisions.yaml"),
      "stale": sheet.say("The files have changed: there is a newer report."),
      "reload": sheet.say("Show it"),
      "ask everything again": sheet.say("Ask everything again"),
    ]
  }
}
