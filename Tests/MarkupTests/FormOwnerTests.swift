import Markup
import Testing

@Suite("Controls belong to the form browsers send them with")
struct FormOwnerTests {
  @Test(
    "the owner of the control named x",
    arguments: [
      ("<form id=a><input name=x></form>", "a"),
      ("<input name=x><form id=a></form>", "-"),
      ("<form id=a></form><form id=b><input name=x form=a></form>", "a"),
      ("<form id=b><input name=x form=none></form>", "-"),
      ("<div id=a></div><form id=b><input name=x form=a></form>", "-"),
      ("<form id=b><input name=x form=''></form>", "-"),
      ("<div><form id=a></div><input name=x></form>", "a"),
      ("<table><form id=a><tr><td><input name=x></td></tr></form></table>", "a"),
      ("<table><tr><form id=a><td></td></tr><tr><td><input name=x></td></tr></table>", "a"),
      ("<form id=a><div></form><input name=x></div>", "a"),
      ("<form id=a><div></form></div><input name=x>", "-"),
      ("<form id=a><form id=b></form><input name=x></form>", "-"),
      ("<form id=a><p></form><form id=b><input name=x></form>", "b"),
      ("<form id=a><template><input name=x></template></form>", "-"),
      ("<template><form id=a><input name=x></form></template>", "a"),
      ("<form id=a><fieldset><button name=x>ok</button></fieldset></form>", "a"),
      ("<form id=a><label name=x>t</label></form>", "-"),
      ("<form id=a><textarea></form></textarea><input name=x></form>", "a"),
      (
        "<form id=a><!-- </form> --><script>'</form>'</script><input name=x title='</form>'></form>",
        "a"
      ),
    ])
  func owner(html: String, expected: String) throws {
    let page = try document("<body>\(html)")
    let control = try #require(page.elements.first { $0[.name] == "x" })
    #expect((control.formOwner?[.id] ?? "-") == expected)
  }
}
