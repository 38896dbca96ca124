import Testing

/// Structures that once cost more than their size, or might: a line each.
///
/// A piece is repeated n times between a beginning and an end; `#` in it stands for its number, and
/// `*` in the beginning and the end is repeated n times with the character before it.
struct GrowingPage: Sendable, CustomTestStringConvertible {
  let name: String
  var start: @Sendable (Int) -> String = { _ in "" }
  let piece: String
  var end = ""
  /// How many pieces the smaller page has.
  var count = 400
  /// Whether rules find something on each piece: then judging and telling it must grow no faster, too.
  var isTold = false

  var testDescription: String { name }

  func html(_ count: Int) -> String {
    let pieces = (0..<count).map { piece.replacing("#", with: "\($0)") }
    return "<!doctype html><html lang=en><title>T</title>" + start(count) + pieces.joined() + end
  }

  static let all: [GrowingPage] = [
    GrowingPage(
      name: "text boxes", piece: "<label>Town #<input name=a#></label>", isTold: true),
    GrowingPage(
      name: "boxes in one fieldset", start: { _ in "<form><fieldset><legend>Zones</legend>" },
      piece: "<label><input type=checkbox name=z#>Zone #</label>"),
    GrowingPage(
      name: "radio buttons of one name", start: { _ in "<form><fieldset><legend>Zone</legend>" },
      piece: "<label><input type=radio name=z>Zone #</label>"),
    GrowingPage(
      name: "fields in one fieldset with hidden ones",
      start: {
        "<form><fieldset><legend>You</legend>"
          + String(repeating: "<input type=hidden name=h>", count: $0)
      }, piece: "<label>Town #<input name=a#></label>"),
    GrowingPage(
      name: "long legend", start: { "<fieldset><legend>\(words($0))</legend>" },
      piece: "<label>Town #<input name=a#></label>"),
    GrowingPage(
      name: "long heading", start: { "<h2>\(words($0))</h2><form>" },
      piece: "<label>Town #<input name=a#></label>"),
    GrowingPage(
      name: "long text before", start: { "<p>\(words($0))</p><form>" }, piece: "<p><input name=a#>"),
    GrowingPage(
      name: "label around all fields", start: { _ in "<label>Words" }, piece: "<input name=a#>Words"
    ),
    GrowingPage(
      name: "labels inside labels", piece: "<label for=a#>Words<input id=a#>"),
    GrowingPage(
      name: "fields of one id", start: { _ in "<form>" }, piece: "<input id=a name=a>", isTold: true
    ),
    GrowingPage(name: "labels alone", piece: "<label>Town", end: "<input name=a>", isTold: true),
    GrowingPage(
      name: "groups of lists", start: { _ in "<select>" }, piece: "<optgroup label=x>", isTold: true
    ),
    GrowingPage(name: "fieldsets inside fieldsets", piece: "<fieldset><legend>x</legend><input>"),
    GrowingPage(name: "groups inside groups", piece: "<div role=group aria-label=x><input>"),
    GrowingPage(
      name: "labels of no field", piece: "<div><label>Town #</label><div><input name=a#>"),
    GrowingPage(
      name: "labels before one field", start: { _ in "<form>" }, piece: "<label>Town #</label>",
      end: "<input>"),
    GrowingPage(
      name: "rows under the heads of columns",
      start: { "<table><tr><td>\(words($0))<td>Town</tr>" }, piece: "<tr><td><input name=a#></tr>"),
    GrowingPage(
      name: "boxes to tick in lines", start: { _ in "<h2>Zones</h2>" },
      piece: "<input type=checkbox name=a#> Zone #<br>"),
    GrowingPage(name: "headings inside headings", piece: "<h2>Town <div><input>"),
    GrowingPage(
      name: "help inside help", start: { _ in "<label>Words" },
      piece: "<span class=hint>Help ", end: "<input></label>"),
    GrowingPage(name: "statements inside one another", piece: "<div>Takes 5 minutes "),
    GrowingPage(name: "steps inside one another", piece: "<div>Step # of 900 "),
    GrowingPage(name: "bars inside bars", piece: "<div role=progressbar>Step <input name=a#>"),
    GrowingPage(
      name: "hidden steps of a long list", start: { _ in "<ol class=steps>" },
      piece: "<li class=active hidden aria-current=step>Town # <i>1/5</i>"),
    GrowingPage(
      name: "forms", piece: "<form class=contact><label>Town<input name=a#></label></form>",
      isTold: true),
    GrowingPage(
      name: "acronyms of one question", start: { _ in "<form><label>Words" },
      piece: " RPPS# (a register of #) A", end: "<input></label>", isTold: true),
    GrowingPage(
      name: "forms under long classes", start: { "<body class='\(words($0))'>" },
      piece: "<form><input name=a#></form>"),
    GrowingPage(name: "lists inside lists", piece: "<div role=listbox><p role=option>x</p>"),
    GrowingPage(name: "selects inside selects", piece: "<select><option>x"),
    GrowingPage(name: "options", start: { _ in "<select>" }, piece: "<option value=#>Town #"),
    GrowingPage(
      name: "small boxes of one code", piece: "<input name=c# maxlength=1>"),
    GrowingPage(
      name: "answers that show one block",
      start: { _ in "<form><div id=block hidden><label>Town<input></label></div>" },
      piece: "<label><input type=radio name=z value=# aria-controls=block>Zone #</label>"),
    GrowingPage(
      name: "questions in a block that many answers show",
      start: {
        (0..<$0).map { "<input type=radio name=z value=\($0) aria-controls=block>" }.joined()
          + "<div id=block hidden>"
      }, piece: "<label>Town #<input name=a#></label>"),
    GrowingPage(
      name: "rows inside rows",
      piece: "<div data-prototype=x><label>Town<input name=a[#][b]></label>"),
    GrowingPage(
      name: "buttons that add",
      piece: "<label>Town<input name=a#></label><button type=button>Add another</button>"),
    GrowingPage(
      name: "long names", start: { _ in "<form>" }, piece: "<input aria-label='\(words(40))'>"),
    GrowingPage(
      name: "small forms beside a large one",
      start: { "<form>" + (0..<$0).map { "<input name=m\($0)>" }.joined() + "</form>" },
      piece: "<form><label>Town<input name=s#></label></form>"),
    GrowingPage(
      name: "hidden steps", start: { _ in "<form><div class=step><button>Next</button></div>" },
      piece: "<div class=step hidden><label>Town #<input name=a#></label></div>"),
    GrowingPage(
      name: "hidden steps inside hidden steps", start: { _ in "<form>" },
      piece: "<div class=step><button>Next</button></div><div class=step hidden><input name=a#>"),
    GrowingPage(
      name: "traps told in words", piece: "<p>Leave this field blank: <input name=a#>"),
    GrowingPage(
      name: "log-ins in one form", start: { _ in "<form>" },
      piece: "<div><input name=u#><input type=password name=p#><button>Log in</button></div>"),
    GrowingPage(
      name: "subscriptions in one form", start: { _ in "<form><button>Send</button>" },
      piece: "<div><input type=email name=m#><button>Subscribe</button></div>"),
    GrowingPage(
      name: "rows across a table", start: { _ in "<table>" },
      piece: "<tr><td colspan=2>Boat #<tr><td>Town<td><input name=a#>"),
    GrowingPage(
      name: "boxes without names", start: { _ in "<form>" },
      piece: "<input name=a#><input name=b#><input>"),
    GrowingPage(
      name: "labels of one id", start: { _ in "<form>" },
      piece: "<label for=a>Town</label><input name=a#>", end: "<input id=a>"),
    GrowingPage(
      name: "boxes of one name", start: { _ in "<form><p>Town" }, piece: "<input name=a[]>"),
    GrowingPage(
      name: "lists that scripts draw",
      piece: "<div><select name=a# hidden><option>x</select><div role=combobox></div></div>"),
    GrowingPage(
      name: "windows that buttons open",
      piece: "<button data-target=#m#></button><div class=modal id=m#><input name=a#></div>"),
    GrowingPage(
      name: "folded blocks", start: { _ in "<form>" },
      piece:
        "<details><summary>x</summary><a data-toggle=collapse href='#m#'>x</a><div class=collapse id=m#><input name=a#>"
    ),
    GrowingPage(
      name: "labels of frames", start: { _ in "<form>" },
      piece: "<p><label>Number</label><iframe></iframe><p><input><input type=password>"),
    GrowingPage(
      name: "copied labels", start: { _ in "<form>" },
      piece: "<p><label for=a>Town</label><input id=a name=a#><p><label for=a>Zone</label><input>"),
    GrowingPage(
      name: "answers that sound like consents", start: { _ in "<form><div><label>News</label>" },
      piece:
        "<input type=checkbox name=z[] id=b#><label for=b#>I agree to receive news</label>"),
    GrowingPage(name: "elements of no HTML", piece: "<x-input name=a#>"),
    GrowingPage(name: "links", piece: "<a href=p#>Page #</a>"),
    GrowingPage(name: "elements inside elements", piece: "<div>", end: "<input>"),
  ]

  private static func words(_ count: Int) -> String {
    String(repeating: "some words of text ", count: count)
  }
}
