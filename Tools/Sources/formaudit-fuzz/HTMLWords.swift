/// Attributes and values that mean something to the readers of pages.
enum HTMLWords {
  static let attributes = [
    "id", "for", "name", "type", "value", "class", "style", "hidden", "role", "aria-label",
    "aria-labelledby", "aria-describedby", "aria-hidden", "aria-required", "aria-invalid",
    "aria-expanded", "aria-controls", "aria-owns", "aria-live", "aria-level", "required",
    "disabled",
    "readonly", "checked", "selected", "multiple", "size", "maxlength", "minlength", "min", "max",
    "step", "pattern", "placeholder", "title", "autocomplete", "inputmode", "list", "form",
    "action",
    "method", "href", "target", "lang", "dir", "tabindex", "accesskey", "contenteditable", "open",
    "label", "alt", "src", "rows", "cols", "colspan", "rowspan", "novalidate", "enctype", "accept",
    "data-drupal-states", "data-conditional", "data-aria-controls", "data-toggle", "data-bs-target",
    "data-module", "onclick", "onfocus", "inert", "content", "http-equiv", "charset", "property",
    "datetime", "itemprop", "xml:lang", "slot", "is", "popover",
  ]

  static let values = [
    "a", "b", "a b a b", "text", "radio", "checkbox", "email", "tel", "number", "date", "file",
    "password", "hidden", "submit", "button", "image", "range", "search", "group", "radiogroup",
    "combobox", "listbox", "option", "dialog", "alert", "presentation", "none", "textbox", "switch",
    "true", "false", "mixed", "display:none", "visibility:hidden;position:absolute;left:-9999px",
    "sr-only", "fr-hidden", "govuk-visually-hidden", "fr-error-text", "required", "birth-date",
    "cc-number", "section-a shipping tel", "one-time-code", "off", "on", "fr", "en", "zxx", "rtl",
    #"{"visible":{":input[name='a']":{"value":"1"}}}"#, #"{"visible":[[[[{}]]]]}"#, "#a", "/",
    "?a=1",
    "https://example.org/a", "post", "get", "dialog", "PT20M", "text/html; charset=utf-16", "1",
    "0;url=/a", "[0-9]{5}", "[A-Z]{2}\\d{2}( ?\\w{4}){3,7}", "nom[0][prenom]", "x1", "x2", "jour",
  ]

  static let openings = [
    "<div>", "<form>", "<fieldset>", "<legend>", "<label>", "<label for=a>", "<select>",
    "<optgroup>",
    "<option>", "<table>", "<tr>", "<td>", "<ul>", "<li>", "<dl>", "<dt>", "<details>", "<summary>",
    "<dialog>", "<template>", "<noscript>", "<p>", "<span>", "<h1>", "<h2>", "<h6>", "<a href=a>",
    "<button>", "<textarea>", "<svg>", "<math>", "<title>", "<style>", "<script>", "<iframe>",
    "<object>", "<main>", "<nav>", "<header>", "<footer>", "<section>", "<aside>", "<search>",
    "<datalist id=a>", "<output>", "<ruby>", "<b>", "<i>", "<nobr>", "<font>", "<frameset>",
    "<body>",
    "<html lang=fr>", "<head>", "<div hidden>", "<div role=group>", "<div aria-live=polite>",
  ]
}
