/// The names of HTML elements and attributes that have a number of their own.
///
/// The list and the numbers below are one table: the name at place *n* of `texts` has the number *n*.
enum KnownNames {
  /// The names in the order of their numbers; number 0 stands for text, which has no name.
  static let texts: [String] = [
    "", "html", "head", "body", "title", "base", "meta", "link", "form", "input", "select",
    "textarea",
    "button", "option", "optgroup", "datalist", "fieldset", "legend", "label", "template",
    "noscript",
    "script", "style", "dialog", "details", "summary", "div", "span", "p", "a", "img", "iframe",
    "object",
    "table", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup", "col", "ul", "ol",
    "li", "dl",
    "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "main", "nav", "header", "footer", "section",
    "article",
    "aside", "search", "svg", "math", "output", "progress", "meter", "canvas", "video", "audio",
    "abbr", "b",
    "i", "strong", "em", "br", "hr", "small", "sup", "sub", "pre", "code", "blockquote", "q",
    "cite", "figure",
    "figcaption", "address", "time", "mark", "del", "ins", "u", "s", "font", "center", "picture",
    "source",
    "track", "embed", "param", "area", "map", "wbr", "frame", "frameset", "noframes", "noembed",
    "xmp",
    "plaintext", "slot", "hgroup", "menu", "keygen", "kbd", "samp", "var", "dfn", "path", "use",
    "g",
    "foreignobject", "desc", "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "ruby", "tt", "big",
    "strike",
    "nobr", "listing", "bdi", "bdo", "data", "basefont", "bgsound", "image", "marquee", "applet",
    "id",
    "class", "name", "type", "value", "for", "action", "method", "href", "src", "alt",
    "placeholder", "lang",
    "dir", "role", "hidden", "disabled", "required", "readonly", "checked", "selected", "multiple",
    "maxlength", "minlength", "min", "max", "step", "pattern", "inputmode", "autocomplete", "list",
    "tabindex",
    "content", "charset", "http-equiv", "property", "rel", "open", "inert", "accept", "size",
    "rows", "cols",
    "wrap", "scope", "headers", "colspan", "rowspan", "target", "enctype", "novalidate",
    "formaction",
    "formmethod", "formnovalidate", "formenctype", "formtarget", "autofocus", "autocapitalize",
    "autocorrect",
    "accesskey", "contenteditable", "spellcheck", "translate", "width", "height", "media", "async",
    "defer",
    "integrity", "crossorigin", "download", "loading", "sizes", "srcset", "popover",
    "popovertarget",
    "command", "commandfor", "itemprop", "itemscope", "itemtype", "sandbox", "srcdoc",
    "shadowrootmode",
    "xml:lang", "capture", "usemap", "onclick", "onchange", "onsubmit", "onpaste", "oncopy",
    "oncut",
    "onfocus", "onblur", "oninput", "onkeydown", "onkeyup", "onload", "border", "cellpadding",
    "cellspacing",
    "align", "valign", "bgcolor", "color", "background", "aria-label", "aria-labelledby",
    "aria-describedby",
    "aria-description", "aria-hidden", "aria-required", "aria-disabled", "aria-readonly",
    "aria-invalid",
    "aria-controls", "aria-expanded", "aria-checked", "aria-live", "aria-current", "aria-haspopup",
    "aria-modal", "aria-multiselectable", "aria-owns", "aria-placeholder", "aria-pressed",
    "aria-roledescription", "aria-selected", "aria-autocomplete", "aria-errormessage",
    "aria-atomic",
    "aria-level", "aria-multiline", "aria-orientation", "aria-valuemax", "aria-valuemin",
    "aria-valuenow",
    "aria-valuetext", "aria-activedescendant", "aria-busy", "aria-details", "aria-setsize",
    "aria-posinset",
  ]
}

extension Name {
  /// The `html` element.
  @inlinable package static var html: Name { Name(rawValue: 1) }
  /// The `head` element.
  @inlinable package static var head: Name { Name(rawValue: 2) }
  /// The `body` element.
  @inlinable package static var body: Name { Name(rawValue: 3) }
  /// The `title` element and attribute.
  @inlinable package static var title: Name { Name(rawValue: 4) }
  /// The `base` element.
  @inlinable package static var base: Name { Name(rawValue: 5) }
  /// The `meta` element.
  @inlinable package static var meta: Name { Name(rawValue: 6) }
  /// The `link` element.
  @inlinable package static var link: Name { Name(rawValue: 7) }
  /// The `form` element and attribute.
  @inlinable package static var form: Name { Name(rawValue: 8) }
  /// The `input` element.
  @inlinable package static var input: Name { Name(rawValue: 9) }
  /// The `select` element.
  @inlinable package static var select: Name { Name(rawValue: 10) }
  /// The `textarea` element.
  @inlinable package static var textarea: Name { Name(rawValue: 11) }
  /// The `button` element.
  @inlinable package static var button: Name { Name(rawValue: 12) }
  /// The `option` element.
  @inlinable package static var option: Name { Name(rawValue: 13) }
  /// The `optgroup` element.
  @inlinable package static var optgroup: Name { Name(rawValue: 14) }
  /// The `datalist` element.
  @inlinable package static var datalist: Name { Name(rawValue: 15) }
  /// The `fieldset` element.
  @inlinable package static var fieldset: Name { Name(rawValue: 16) }
  /// The `legend` element.
  @inlinable package static var legend: Name { Name(rawValue: 17) }
  /// The `label` element and attribute.
  @inlinable package static var label: Name { Name(rawValue: 18) }
  /// The `template` element.
  @inlinable package static var template: Name { Name(rawValue: 19) }
  /// The `noscript` element.
  @inlinable package static var noscript: Name { Name(rawValue: 20) }
  /// The `script` element.
  @inlinable package static var script: Name { Name(rawValue: 21) }
  /// The `style` element and attribute.
  @inlinable package static var style: Name { Name(rawValue: 22) }
  /// The `dialog` element.
  @inlinable package static var dialog: Name { Name(rawValue: 23) }
  /// The `details` element.
  @inlinable package static var details: Name { Name(rawValue: 24) }
  /// The `summary` element and attribute.
  @inlinable package static var summary: Name { Name(rawValue: 25) }
  /// The `div` element.
  @inlinable package static var div: Name { Name(rawValue: 26) }
  /// The `span` element.
  @inlinable package static var span: Name { Name(rawValue: 27) }
  /// The `p` element.
  @inlinable package static var p: Name { Name(rawValue: 28) }
  /// The `a` element.
  @inlinable package static var a: Name { Name(rawValue: 29) }
  /// The `img` element.
  @inlinable package static var img: Name { Name(rawValue: 30) }
  /// The `iframe` element.
  @inlinable package static var iframe: Name { Name(rawValue: 31) }
  /// The `object` element.
  @inlinable package static var object: Name { Name(rawValue: 32) }
  /// The `table` element.
  @inlinable package static var table: Name { Name(rawValue: 33) }
  /// The `tr` element.
  @inlinable package static var tr: Name { Name(rawValue: 34) }
  /// The `td` element.
  @inlinable package static var td: Name { Name(rawValue: 35) }
  /// The `th` element.
  @inlinable package static var th: Name { Name(rawValue: 36) }
  /// The `tbody` element.
  @inlinable package static var tbody: Name { Name(rawValue: 37) }
  /// The `thead` element.
  @inlinable package static var thead: Name { Name(rawValue: 38) }
  /// The `tfoot` element.
  @inlinable package static var tfoot: Name { Name(rawValue: 39) }
  /// The `caption` element.
  @inlinable package static var caption: Name { Name(rawValue: 40) }
  /// The `colgroup` element.
  @inlinable package static var colgroup: Name { Name(rawValue: 41) }
  /// The `col` element.
  @inlinable package static var col: Name { Name(rawValue: 42) }
  /// The `ul` element.
  @inlinable package static var ul: Name { Name(rawValue: 43) }
  /// The `ol` element.
  @inlinable package static var ol: Name { Name(rawValue: 44) }
  /// The `li` element.
  @inlinable package static var li: Name { Name(rawValue: 45) }
  /// The `dl` element.
  @inlinable package static var dl: Name { Name(rawValue: 46) }
  /// The `dt` element.
  @inlinable package static var dt: Name { Name(rawValue: 47) }
  /// The `dd` element.
  @inlinable package static var dd: Name { Name(rawValue: 48) }
  /// The `h1` element.
  @inlinable package static var h1: Name { Name(rawValue: 49) }
  /// The `h2` element.
  @inlinable package static var h2: Name { Name(rawValue: 50) }
  /// The `h3` element.
  @inlinable package static var h3: Name { Name(rawValue: 51) }
  /// The `h4` element.
  @inlinable package static var h4: Name { Name(rawValue: 52) }
  /// The `h5` element.
  @inlinable package static var h5: Name { Name(rawValue: 53) }
  /// The `h6` element.
  @inlinable package static var h6: Name { Name(rawValue: 54) }
  /// The `main` element.
  @inlinable package static var main: Name { Name(rawValue: 55) }
  /// The `nav` element.
  @inlinable package static var nav: Name { Name(rawValue: 56) }
  /// The `header` element.
  @inlinable package static var header: Name { Name(rawValue: 57) }
  /// The `footer` element.
  @inlinable package static var footer: Name { Name(rawValue: 58) }
  /// The `section` element.
  @inlinable package static var section: Name { Name(rawValue: 59) }
  /// The `article` element.
  @inlinable package static var article: Name { Name(rawValue: 60) }
  /// The `aside` element.
  @inlinable package static var aside: Name { Name(rawValue: 61) }
  /// The `search` element.
  @inlinable package static var search: Name { Name(rawValue: 62) }
  /// The `svg` element.
  @inlinable package static var svg: Name { Name(rawValue: 63) }
  /// The `math` element.
  @inlinable package static var math: Name { Name(rawValue: 64) }
  /// The `output` element.
  @inlinable package static var output: Name { Name(rawValue: 65) }
  /// The `progress` element.
  @inlinable package static var progress: Name { Name(rawValue: 66) }
  /// The `meter` element.
  @inlinable package static var meter: Name { Name(rawValue: 67) }
  /// The `canvas` element.
  @inlinable package static var canvas: Name { Name(rawValue: 68) }
  /// The `video` element.
  @inlinable package static var video: Name { Name(rawValue: 69) }
  /// The `audio` element.
  @inlinable package static var audio: Name { Name(rawValue: 70) }
  /// The `abbr` element.
  @inlinable package static var abbr: Name { Name(rawValue: 71) }
  /// The `b` element.
  @inlinable package static var b: Name { Name(rawValue: 72) }
  /// The `i` element.
  @inlinable package static var i: Name { Name(rawValue: 73) }
  /// The `strong` element.
  @inlinable package static var strong: Name { Name(rawValue: 74) }
  /// The `em` element.
  @inlinable package static var em: Name { Name(rawValue: 75) }
  /// The `br` element.
  @inlinable package static var br: Name { Name(rawValue: 76) }
  /// The `hr` element.
  @inlinable package static var hr: Name { Name(rawValue: 77) }
  /// The `small` element.
  @inlinable package static var small: Name { Name(rawValue: 78) }
  /// The `sup` element.
  @inlinable package static var sup: Name { Name(rawValue: 79) }
  /// The `sub` element.
  @inlinable package static var sub: Name { Name(rawValue: 80) }
  /// The `pre` element.
  @inlinable package static var pre: Name { Name(rawValue: 81) }
  /// The `code` element.
  @inlinable package static var code: Name { Name(rawValue: 82) }
  /// The `blockquote` element.
  @inlinable package static var blockquote: Name { Name(rawValue: 83) }
  /// The `q` element.
  @inlinable package static var q: Name { Name(rawValue: 84) }
  /// The `cite` element.
  @inlinable package static var cite: Name { Name(rawValue: 85) }
  /// The `figure` element.
  @inlinable package static var figure: Name { Name(rawValue: 86) }
  /// The `figcaption` element.
  @inlinable package static var figcaption: Name { Name(rawValue: 87) }
  /// The `address` element.
  @inlinable package static var address: Name { Name(rawValue: 88) }
  /// The `time` element.
  @inlinable package static var time: Name { Name(rawValue: 89) }
  /// The `mark` element.
  @inlinable package static var mark: Name { Name(rawValue: 90) }
  /// The `del` element.
  @inlinable package static var del: Name { Name(rawValue: 91) }
  /// The `ins` element.
  @inlinable package static var ins: Name { Name(rawValue: 92) }
  /// The `u` element.
  @inlinable package static var u: Name { Name(rawValue: 93) }
  /// The `s` element.
  @inlinable package static var s: Name { Name(rawValue: 94) }
  /// The `font` element.
  @inlinable package static var font: Name { Name(rawValue: 95) }
  /// The `center` element.
  @inlinable package static var center: Name { Name(rawValue: 96) }
  /// The `picture` element.
  @inlinable package static var picture: Name { Name(rawValue: 97) }
  /// The `source` element.
  @inlinable package static var source: Name { Name(rawValue: 98) }
  /// The `track` element.
  @inlinable package static var track: Name { Name(rawValue: 99) }
  /// The `embed` element.
  @inlinable package static var embed: Name { Name(rawValue: 100) }
  /// The `param` element.
  @inlinable package static var param: Name { Name(rawValue: 101) }
  /// The `area` element.
  @inlinable package static var area: Name { Name(rawValue: 102) }
  /// The `map` element.
  @inlinable package static var map: Name { Name(rawValue: 103) }
  /// The `wbr` element.
  @inlinable package static var wbr: Name { Name(rawValue: 104) }
  /// The `frame` element.
  @inlinable package static var frame: Name { Name(rawValue: 105) }
  /// The `frameset` element.
  @inlinable package static var frameset: Name { Name(rawValue: 106) }
  /// The `noframes` element.
  @inlinable package static var noframes: Name { Name(rawValue: 107) }
  /// The `noembed` element.
  @inlinable package static var noembed: Name { Name(rawValue: 108) }
  /// The `xmp` element.
  @inlinable package static var xmp: Name { Name(rawValue: 109) }
  /// The `plaintext` element.
  @inlinable package static var plaintext: Name { Name(rawValue: 110) }
  /// The `slot` element.
  @inlinable package static var slot: Name { Name(rawValue: 111) }
  /// The `hgroup` element.
  @inlinable package static var hgroup: Name { Name(rawValue: 112) }
  /// The `menu` element.
  @inlinable package static var menu: Name { Name(rawValue: 113) }
  /// The `keygen` element.
  @inlinable package static var keygen: Name { Name(rawValue: 114) }
  /// The `kbd` element.
  @inlinable package static var kbd: Name { Name(rawValue: 115) }
  /// The `samp` element.
  @inlinable package static var samp: Name { Name(rawValue: 116) }
  /// The `var` element.
  @inlinable package static var `var`: Name { Name(rawValue: 117) }
  /// The `dfn` element.
  @inlinable package static var dfn: Name { Name(rawValue: 118) }
  /// The `path` element.
  @inlinable package static var path: Name { Name(rawValue: 119) }
  /// The `use` element.
  @inlinable package static var use: Name { Name(rawValue: 120) }
  /// The `g` element.
  @inlinable package static var g: Name { Name(rawValue: 121) }
  /// The `foreignobject` element.
  @inlinable package static var foreignObject: Name { Name(rawValue: 122) }
  /// The `desc` element.
  @inlinable package static var desc: Name { Name(rawValue: 123) }
  /// The `mi` element.
  @inlinable package static var mi: Name { Name(rawValue: 124) }
  /// The `mo` element.
  @inlinable package static var mo: Name { Name(rawValue: 125) }
  /// The `mn` element.
  @inlinable package static var mn: Name { Name(rawValue: 126) }
  /// The `ms` element.
  @inlinable package static var ms: Name { Name(rawValue: 127) }
  /// The `mtext` element.
  @inlinable package static var mtext: Name { Name(rawValue: 128) }
  /// The `annotation-xml` element.
  @inlinable package static var annotationXml: Name { Name(rawValue: 129) }
  /// The `ruby` element.
  @inlinable package static var ruby: Name { Name(rawValue: 130) }
  /// The `tt` element.
  @inlinable package static var tt: Name { Name(rawValue: 131) }
  /// The `big` element.
  @inlinable package static var big: Name { Name(rawValue: 132) }
  /// The `strike` element.
  @inlinable package static var strike: Name { Name(rawValue: 133) }
  /// The `nobr` element.
  @inlinable package static var nobr: Name { Name(rawValue: 134) }
  /// The `listing` element.
  @inlinable package static var listing: Name { Name(rawValue: 135) }
  /// The `bdi` element.
  @inlinable package static var bdi: Name { Name(rawValue: 136) }
  /// The `bdo` element.
  @inlinable package static var bdo: Name { Name(rawValue: 137) }
  /// The `data` element and attribute.
  @inlinable package static var data: Name { Name(rawValue: 138) }
  /// The `basefont` element.
  @inlinable package static var basefont: Name { Name(rawValue: 139) }
  /// The `bgsound` element.
  @inlinable package static var bgsound: Name { Name(rawValue: 140) }
  /// The `image` element.
  @inlinable package static var image: Name { Name(rawValue: 141) }
  /// The `marquee` element.
  @inlinable package static var marquee: Name { Name(rawValue: 142) }
  /// The `applet` element.
  @inlinable package static var applet: Name { Name(rawValue: 143) }
  /// The `id` attribute.
  @inlinable package static var id: Name { Name(rawValue: 144) }
  /// The `class` attribute.
  @inlinable package static var `class`: Name { Name(rawValue: 145) }
  /// The `name` attribute.
  @inlinable package static var name: Name { Name(rawValue: 146) }
  /// The `type` attribute.
  @inlinable package static var type: Name { Name(rawValue: 147) }
  /// The `value` attribute.
  @inlinable package static var value: Name { Name(rawValue: 148) }
  /// The `for` attribute.
  @inlinable package static var `for`: Name { Name(rawValue: 149) }
  /// The `action` attribute.
  @inlinable package static var action: Name { Name(rawValue: 150) }
  /// The `method` attribute.
  @inlinable package static var method: Name { Name(rawValue: 151) }
  /// The `href` attribute.
  @inlinable package static var href: Name { Name(rawValue: 152) }
  /// The `src` attribute.
  @inlinable package static var src: Name { Name(rawValue: 153) }
  /// The `alt` attribute.
  @inlinable package static var alt: Name { Name(rawValue: 154) }
  /// The `placeholder` attribute.
  @inlinable package static var placeholder: Name { Name(rawValue: 155) }
  /// The `lang` attribute.
  @inlinable package static var lang: Name { Name(rawValue: 156) }
  /// The `dir` attribute.
  @inlinable package static var dir: Name { Name(rawValue: 157) }
  /// The `role` attribute.
  @inlinable package static var role: Name { Name(rawValue: 158) }
  /// The `hidden` attribute.
  @inlinable package static var hidden: Name { Name(rawValue: 159) }
  /// The `disabled` attribute.
  @inlinable package static var disabled: Name { Name(rawValue: 160) }
  /// The `required` attribute.
  @inlinable package static var required: Name { Name(rawValue: 161) }
  /// The `readonly` attribute.
  @inlinable package static var readonly: Name { Name(rawValue: 162) }
  /// The `checked` attribute.
  @inlinable package static var checked: Name { Name(rawValue: 163) }
  /// The `selected` attribute.
  @inlinable package static var selected: Name { Name(rawValue: 164) }
  /// The `multiple` attribute.
  @inlinable package static var multiple: Name { Name(rawValue: 165) }
  /// The `maxlength` attribute.
  @inlinable package static var maxlength: Name { Name(rawValue: 166) }
  /// The `minlength` attribute.
  @inlinable package static var minlength: Name { Name(rawValue: 167) }
  /// The `min` attribute.
  @inlinable package static var min: Name { Name(rawValue: 168) }
  /// The `max` attribute.
  @inlinable package static var max: Name { Name(rawValue: 169) }
  /// The `step` attribute.
  @inlinable package static var step: Name { Name(rawValue: 170) }
  /// The `pattern` attribute.
  @inlinable package static var pattern: Name { Name(rawValue: 171) }
  /// The `inputmode` attribute.
  @inlinable package static var inputmode: Name { Name(rawValue: 172) }
  /// The `autocomplete` attribute.
  @inlinable package static var autocomplete: Name { Name(rawValue: 173) }
  /// The `list` attribute.
  @inlinable package static var list: Name { Name(rawValue: 174) }
  /// The `tabindex` attribute.
  @inlinable package static var tabindex: Name { Name(rawValue: 175) }
  /// The `content` attribute.
  @inlinable package static var content: Name { Name(rawValue: 176) }
  /// The `charset` attribute.
  @inlinable package static var charset: Name { Name(rawValue: 177) }
  /// The `http-equiv` attribute.
  @inlinable package static var httpEquiv: Name { Name(rawValue: 178) }
  /// The `property` attribute.
  @inlinable package static var property: Name { Name(rawValue: 179) }
  /// The `rel` attribute.
  @inlinable package static var rel: Name { Name(rawValue: 180) }
  /// The `open` attribute.
  @inlinable package static var open: Name { Name(rawValue: 181) }
  /// The `inert` attribute.
  @inlinable package static var inert: Name { Name(rawValue: 182) }
  /// The `accept` attribute.
  @inlinable package static var accept: Name { Name(rawValue: 183) }
  /// The `size` attribute.
  @inlinable package static var size: Name { Name(rawValue: 184) }
  /// The `rows` attribute.
  @inlinable package static var rows: Name { Name(rawValue: 185) }
  /// The `cols` attribute.
  @inlinable package static var cols: Name { Name(rawValue: 186) }
  /// The `wrap` attribute.
  @inlinable package static var wrap: Name { Name(rawValue: 187) }
  /// The `scope` attribute.
  @inlinable package static var scope: Name { Name(rawValue: 188) }
  /// The `headers` attribute.
  @inlinable package static var headers: Name { Name(rawValue: 189) }
  /// The `colspan` attribute.
  @inlinable package static var colspan: Name { Name(rawValue: 190) }
  /// The `rowspan` attribute.
  @inlinable package static var rowspan: Name { Name(rawValue: 191) }
  /// The `target` attribute.
  @inlinable package static var target: Name { Name(rawValue: 192) }
  /// The `enctype` attribute.
  @inlinable package static var enctype: Name { Name(rawValue: 193) }
  /// The `novalidate` attribute.
  @inlinable package static var novalidate: Name { Name(rawValue: 194) }
  /// The `formaction` attribute.
  @inlinable package static var formaction: Name { Name(rawValue: 195) }
  /// The `formmethod` attribute.
  @inlinable package static var formmethod: Name { Name(rawValue: 196) }
  /// The `formnovalidate` attribute.
  @inlinable package static var formnovalidate: Name { Name(rawValue: 197) }
  /// The `formenctype` attribute.
  @inlinable package static var formenctype: Name { Name(rawValue: 198) }
  /// The `formtarget` attribute.
  @inlinable package static var formtarget: Name { Name(rawValue: 199) }
  /// The `autofocus` attribute.
  @inlinable package static var autofocus: Name { Name(rawValue: 200) }
  /// The `autocapitalize` attribute.
  @inlinable package static var autocapitalize: Name { Name(rawValue: 201) }
  /// The `autocorrect` attribute.
  @inlinable package static var autocorrect: Name { Name(rawValue: 202) }
  /// The `accesskey` attribute.
  @inlinable package static var accesskey: Name { Name(rawValue: 203) }
  /// The `contenteditable` attribute.
  @inlinable package static var contenteditable: Name { Name(rawValue: 204) }
  /// The `spellcheck` attribute.
  @inlinable package static var spellcheck: Name { Name(rawValue: 205) }
  /// The `translate` attribute.
  @inlinable package static var translate: Name { Name(rawValue: 206) }
  /// The `width` attribute.
  @inlinable package static var width: Name { Name(rawValue: 207) }
  /// The `height` attribute.
  @inlinable package static var height: Name { Name(rawValue: 208) }
  /// The `media` attribute.
  @inlinable package static var media: Name { Name(rawValue: 209) }
  /// The `async` attribute.
  @inlinable package static var async: Name { Name(rawValue: 210) }
  /// The `defer` attribute.
  @inlinable package static var `defer`: Name { Name(rawValue: 211) }
  /// The `integrity` attribute.
  @inlinable package static var integrity: Name { Name(rawValue: 212) }
  /// The `crossorigin` attribute.
  @inlinable package static var crossorigin: Name { Name(rawValue: 213) }
  /// The `download` attribute.
  @inlinable package static var download: Name { Name(rawValue: 214) }
  /// The `loading` attribute.
  @inlinable package static var loading: Name { Name(rawValue: 215) }
  /// The `sizes` attribute.
  @inlinable package static var sizes: Name { Name(rawValue: 216) }
  /// The `srcset` attribute.
  @inlinable package static var srcset: Name { Name(rawValue: 217) }
  /// The `popover` attribute.
  @inlinable package static var popover: Name { Name(rawValue: 218) }
  /// The `popovertarget` attribute.
  @inlinable package static var popovertarget: Name { Name(rawValue: 219) }
  /// The `command` attribute.
  @inlinable package static var command: Name { Name(rawValue: 220) }
  /// The `commandfor` attribute.
  @inlinable package static var commandfor: Name { Name(rawValue: 221) }
  /// The `itemprop` attribute.
  @inlinable package static var itemprop: Name { Name(rawValue: 222) }
  /// The `itemscope` attribute.
  @inlinable package static var itemscope: Name { Name(rawValue: 223) }
  /// The `itemtype` attribute.
  @inlinable package static var itemtype: Name { Name(rawValue: 224) }
  /// The `sandbox` attribute.
  @inlinable package static var sandbox: Name { Name(rawValue: 225) }
  /// The `srcdoc` attribute.
  @inlinable package static var srcdoc: Name { Name(rawValue: 226) }
  /// The `shadowrootmode` attribute.
  @inlinable package static var shadowrootmode: Name { Name(rawValue: 227) }
  /// The `xml:lang` attribute.
  @inlinable package static var xmlLang: Name { Name(rawValue: 228) }
  /// The `capture` attribute.
  @inlinable package static var capture: Name { Name(rawValue: 229) }
  /// The `usemap` attribute.
  @inlinable package static var usemap: Name { Name(rawValue: 230) }
  /// The `onclick` attribute.
  @inlinable package static var onclick: Name { Name(rawValue: 231) }
  /// The `onchange` attribute.
  @inlinable package static var onchange: Name { Name(rawValue: 232) }
  /// The `onsubmit` attribute.
  @inlinable package static var onsubmit: Name { Name(rawValue: 233) }
  /// The `onpaste` attribute.
  @inlinable package static var onpaste: Name { Name(rawValue: 234) }
  /// The `oncopy` attribute.
  @inlinable package static var oncopy: Name { Name(rawValue: 235) }
  /// The `oncut` attribute.
  @inlinable package static var oncut: Name { Name(rawValue: 236) }
  /// The `onfocus` attribute.
  @inlinable package static var onfocus: Name { Name(rawValue: 237) }
  /// The `onblur` attribute.
  @inlinable package static var onblur: Name { Name(rawValue: 238) }
  /// The `oninput` attribute.
  @inlinable package static var oninput: Name { Name(rawValue: 239) }
  /// The `onkeydown` attribute.
  @inlinable package static var onkeydown: Name { Name(rawValue: 240) }
  /// The `onkeyup` attribute.
  @inlinable package static var onkeyup: Name { Name(rawValue: 241) }
  /// The `onload` attribute.
  @inlinable package static var onload: Name { Name(rawValue: 242) }
  /// The `border` attribute.
  @inlinable package static var border: Name { Name(rawValue: 243) }
  /// The `cellpadding` attribute.
  @inlinable package static var cellpadding: Name { Name(rawValue: 244) }
  /// The `cellspacing` attribute.
  @inlinable package static var cellspacing: Name { Name(rawValue: 245) }
  /// The `align` attribute.
  @inlinable package static var align: Name { Name(rawValue: 246) }
  /// The `valign` attribute.
  @inlinable package static var valign: Name { Name(rawValue: 247) }
  /// The `bgcolor` attribute.
  @inlinable package static var bgcolor: Name { Name(rawValue: 248) }
  /// The `color` attribute.
  @inlinable package static var color: Name { Name(rawValue: 249) }
  /// The `background` attribute.
  @inlinable package static var background: Name { Name(rawValue: 250) }
  /// The `aria-label` attribute.
  @inlinable package static var ariaLabel: Name { Name(rawValue: 251) }
  /// The `aria-labelledby` attribute.
  @inlinable package static var ariaLabelledby: Name { Name(rawValue: 252) }
  /// The `aria-describedby` attribute.
  @inlinable package static var ariaDescribedby: Name { Name(rawValue: 253) }
  /// The `aria-description` attribute.
  @inlinable package static var ariaDescription: Name { Name(rawValue: 254) }
  /// The `aria-hidden` attribute.
  @inlinable package static var ariaHidden: Name { Name(rawValue: 255) }
  /// The `aria-required` attribute.
  @inlinable package static var ariaRequired: Name { Name(rawValue: 256) }
  /// The `aria-disabled` attribute.
  @inlinable package static var ariaDisabled: Name { Name(rawValue: 257) }
  /// The `aria-readonly` attribute.
  @inlinable package static var ariaReadonly: Name { Name(rawValue: 258) }
  /// The `aria-invalid` attribute.
  @inlinable package static var ariaInvalid: Name { Name(rawValue: 259) }
  /// The `aria-controls` attribute.
  @inlinable package static var ariaControls: Name { Name(rawValue: 260) }
  /// The `aria-expanded` attribute.
  @inlinable package static var ariaExpanded: Name { Name(rawValue: 261) }
  /// The `aria-checked` attribute.
  @inlinable package static var ariaChecked: Name { Name(rawValue: 262) }
  /// The `aria-live` attribute.
  @inlinable package static var ariaLive: Name { Name(rawValue: 263) }
  /// The `aria-current` attribute.
  @inlinable package static var ariaCurrent: Name { Name(rawValue: 264) }
  /// The `aria-haspopup` attribute.
  @inlinable package static var ariaHaspopup: Name { Name(rawValue: 265) }
  /// The `aria-modal` attribute.
  @inlinable package static var ariaModal: Name { Name(rawValue: 266) }
  /// The `aria-multiselectable` attribute.
  @inlinable package static var ariaMultiselectable: Name { Name(rawValue: 267) }
  /// The `aria-owns` attribute.
  @inlinable package static var ariaOwns: Name { Name(rawValue: 268) }
  /// The `aria-placeholder` attribute.
  @inlinable package static var ariaPlaceholder: Name { Name(rawValue: 269) }
  /// The `aria-pressed` attribute.
  @inlinable package static var ariaPressed: Name { Name(rawValue: 270) }
  /// The `aria-roledescription` attribute.
  @inlinable package static var ariaRoledescription: Name { Name(rawValue: 271) }
  /// The `aria-selected` attribute.
  @inlinable package static var ariaSelected: Name { Name(rawValue: 272) }
  /// The `aria-autocomplete` attribute.
  @inlinable package static var ariaAutocomplete: Name { Name(rawValue: 273) }
  /// The `aria-errormessage` attribute.
  @inlinable package static var ariaErrormessage: Name { Name(rawValue: 274) }
  /// The `aria-atomic` attribute.
  @inlinable package static var ariaAtomic: Name { Name(rawValue: 275) }
  /// The `aria-level` attribute.
  @inlinable package static var ariaLevel: Name { Name(rawValue: 276) }
  /// The `aria-multiline` attribute.
  @inlinable package static var ariaMultiline: Name { Name(rawValue: 277) }
  /// The `aria-orientation` attribute.
  @inlinable package static var ariaOrientation: Name { Name(rawValue: 278) }
  /// The `aria-valuemax` attribute.
  @inlinable package static var ariaValuemax: Name { Name(rawValue: 279) }
  /// The `aria-valuemin` attribute.
  @inlinable package static var ariaValuemin: Name { Name(rawValue: 280) }
  /// The `aria-valuenow` attribute.
  @inlinable package static var ariaValuenow: Name { Name(rawValue: 281) }
  /// The `aria-valuetext` attribute.
  @inlinable package static var ariaValuetext: Name { Name(rawValue: 282) }
  /// The `aria-activedescendant` attribute.
  @inlinable package static var ariaActivedescendant: Name { Name(rawValue: 283) }
  /// The `aria-busy` attribute.
  @inlinable package static var ariaBusy: Name { Name(rawValue: 284) }
  /// The `aria-details` attribute.
  @inlinable package static var ariaDetails: Name { Name(rawValue: 285) }
  /// The `aria-setsize` attribute.
  @inlinable package static var ariaSetsize: Name { Name(rawValue: 286) }
  /// The `aria-posinset` attribute.
  @inlinable package static var ariaPosinset: Name { Name(rawValue: 287) }
}
