/// The names of HTML elements and attributes that have a number of their own.
///
/// The list and the numbers below are one table: the name at place *n* of `texts` has the number *n*.
enum KnownNames {
  /// The names in the order of their numbers; number 0 stands for text, which has no name.
  static let texts: [String] =
    [""]
      + """
      html head body title base meta link form input select textarea button option optgroup datalist
      fieldset legend label template noscript script style dialog details summary div span p a img
      iframe object table tr td th tbody thead tfoot caption colgroup col ul ol li dl dt dd h1 h2 h3
      h4 h5 h6 main nav header footer section article aside search svg math output progress meter
      canvas video audio abbr b i strong em br hr small sup sub pre code blockquote q cite figure
      figcaption address time mark del ins u s font center picture source track embed param area map
      wbr frame frameset noframes noembed xmp plaintext slot hgroup menu keygen kbd samp var dfn
      path use g foreignobject desc mi mo mn ms mtext annotation-xml ruby tt big strike nobr listing
      bdi bdo data basefont bgsound image marquee applet id class name type value for action method
      href src alt placeholder lang dir role hidden disabled required readonly checked selected
      multiple maxlength minlength min max step pattern inputmode autocomplete list tabindex content
      charset http-equiv property rel open inert accept size rows cols wrap scope headers colspan
      rowspan target enctype novalidate formaction formmethod formnovalidate formenctype formtarget
      autofocus autocapitalize autocorrect accesskey contenteditable spellcheck translate width
      height media async defer integrity crossorigin download loading sizes srcset popover
      popovertarget command commandfor itemprop itemscope itemtype sandbox srcdoc shadowrootmode
      xml:lang capture usemap onclick onchange onsubmit onpaste oncopy oncut onfocus onblur oninput
      onkeydown onkeyup onload border cellpadding cellspacing align valign bgcolor color background
      aria-label aria-labelledby aria-describedby aria-description aria-hidden aria-required
      aria-disabled aria-readonly aria-invalid aria-controls aria-expanded aria-checked aria-live
      aria-current aria-haspopup aria-modal aria-multiselectable aria-owns aria-placeholder
      aria-pressed aria-roledescription aria-selected aria-autocomplete aria-errormessage
      aria-atomic aria-level aria-multiline aria-orientation aria-valuemax aria-valuemin
      aria-valuenow aria-valuetext aria-activedescendant aria-busy aria-details aria-setsize
      aria-posinset
      """.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) }
}

/// Each name, by its number.
extension Name {
  package static var html: Name { Name(rawValue: 1) }
  package static var head: Name { Name(rawValue: 2) }
  package static var body: Name { Name(rawValue: 3) }
  package static var title: Name { Name(rawValue: 4) }
  package static var base: Name { Name(rawValue: 5) }
  package static var meta: Name { Name(rawValue: 6) }
  package static var link: Name { Name(rawValue: 7) }
  package static var form: Name { Name(rawValue: 8) }
  package static var input: Name { Name(rawValue: 9) }
  package static var select: Name { Name(rawValue: 10) }
  package static var textarea: Name { Name(rawValue: 11) }
  package static var button: Name { Name(rawValue: 12) }
  package static var option: Name { Name(rawValue: 13) }
  package static var optgroup: Name { Name(rawValue: 14) }
  package static var datalist: Name { Name(rawValue: 15) }
  package static var fieldset: Name { Name(rawValue: 16) }
  package static var legend: Name { Name(rawValue: 17) }
  package static var label: Name { Name(rawValue: 18) }
  package static var template: Name { Name(rawValue: 19) }
  package static var noscript: Name { Name(rawValue: 20) }
  package static var script: Name { Name(rawValue: 21) }
  package static var style: Name { Name(rawValue: 22) }
  package static var dialog: Name { Name(rawValue: 23) }
  package static var details: Name { Name(rawValue: 24) }
  package static var summary: Name { Name(rawValue: 25) }
  package static var div: Name { Name(rawValue: 26) }
  package static var span: Name { Name(rawValue: 27) }
  package static var p: Name { Name(rawValue: 28) }
  package static var a: Name { Name(rawValue: 29) }
  package static var img: Name { Name(rawValue: 30) }
  package static var iframe: Name { Name(rawValue: 31) }
  package static var object: Name { Name(rawValue: 32) }
  package static var table: Name { Name(rawValue: 33) }
  package static var tr: Name { Name(rawValue: 34) }
  package static var td: Name { Name(rawValue: 35) }
  package static var th: Name { Name(rawValue: 36) }
  package static var tbody: Name { Name(rawValue: 37) }
  package static var thead: Name { Name(rawValue: 38) }
  package static var tfoot: Name { Name(rawValue: 39) }
  package static var caption: Name { Name(rawValue: 40) }
  package static var colgroup: Name { Name(rawValue: 41) }
  package static var col: Name { Name(rawValue: 42) }
  package static var ul: Name { Name(rawValue: 43) }
  package static var ol: Name { Name(rawValue: 44) }
  package static var li: Name { Name(rawValue: 45) }
  package static var dl: Name { Name(rawValue: 46) }
  package static var dt: Name { Name(rawValue: 47) }
  package static var dd: Name { Name(rawValue: 48) }
  package static var h1: Name { Name(rawValue: 49) }
  package static var h2: Name { Name(rawValue: 50) }
  package static var h3: Name { Name(rawValue: 51) }
  package static var h4: Name { Name(rawValue: 52) }
  package static var h5: Name { Name(rawValue: 53) }
  package static var h6: Name { Name(rawValue: 54) }
  package static var main: Name { Name(rawValue: 55) }
  package static var nav: Name { Name(rawValue: 56) }
  package static var header: Name { Name(rawValue: 57) }
  package static var footer: Name { Name(rawValue: 58) }
  package static var section: Name { Name(rawValue: 59) }
  package static var article: Name { Name(rawValue: 60) }
  package static var aside: Name { Name(rawValue: 61) }
  package static var search: Name { Name(rawValue: 62) }
  package static var svg: Name { Name(rawValue: 63) }
  package static var math: Name { Name(rawValue: 64) }
  package static var output: Name { Name(rawValue: 65) }
  package static var progress: Name { Name(rawValue: 66) }
  package static var meter: Name { Name(rawValue: 67) }
  package static var canvas: Name { Name(rawValue: 68) }
  package static var video: Name { Name(rawValue: 69) }
  package static var audio: Name { Name(rawValue: 70) }
  package static var abbr: Name { Name(rawValue: 71) }
  package static var b: Name { Name(rawValue: 72) }
  package static var i: Name { Name(rawValue: 73) }
  package static var strong: Name { Name(rawValue: 74) }
  package static var em: Name { Name(rawValue: 75) }
  package static var br: Name { Name(rawValue: 76) }
  package static var hr: Name { Name(rawValue: 77) }
  package static var small: Name { Name(rawValue: 78) }
  package static var sup: Name { Name(rawValue: 79) }
  package static var sub: Name { Name(rawValue: 80) }
  package static var pre: Name { Name(rawValue: 81) }
  package static var code: Name { Name(rawValue: 82) }
  package static var blockquote: Name { Name(rawValue: 83) }
  package static var q: Name { Name(rawValue: 84) }
  package static var cite: Name { Name(rawValue: 85) }
  package static var figure: Name { Name(rawValue: 86) }
  package static var figcaption: Name { Name(rawValue: 87) }
  package static var address: Name { Name(rawValue: 88) }
  package static var time: Name { Name(rawValue: 89) }
  package static var mark: Name { Name(rawValue: 90) }
  package static var del: Name { Name(rawValue: 91) }
  package static var ins: Name { Name(rawValue: 92) }
  package static var u: Name { Name(rawValue: 93) }
  package static var s: Name { Name(rawValue: 94) }
  package static var font: Name { Name(rawValue: 95) }
  package static var center: Name { Name(rawValue: 96) }
  package static var picture: Name { Name(rawValue: 97) }
  package static var source: Name { Name(rawValue: 98) }
  package static var track: Name { Name(rawValue: 99) }
  package static var embed: Name { Name(rawValue: 100) }
  package static var param: Name { Name(rawValue: 101) }
  package static var area: Name { Name(rawValue: 102) }
  package static var map: Name { Name(rawValue: 103) }
  package static var wbr: Name { Name(rawValue: 104) }
  package static var frame: Name { Name(rawValue: 105) }
  package static var frameset: Name { Name(rawValue: 106) }
  package static var noframes: Name { Name(rawValue: 107) }
  package static var noembed: Name { Name(rawValue: 108) }
  package static var xmp: Name { Name(rawValue: 109) }
  package static var plaintext: Name { Name(rawValue: 110) }
  package static var slot: Name { Name(rawValue: 111) }
  package static var hgroup: Name { Name(rawValue: 112) }
  package static var menu: Name { Name(rawValue: 113) }
  package static var keygen: Name { Name(rawValue: 114) }
  package static var kbd: Name { Name(rawValue: 115) }
  package static var samp: Name { Name(rawValue: 116) }
  package static var `var`: Name { Name(rawValue: 117) }
  package static var dfn: Name { Name(rawValue: 118) }
  package static var path: Name { Name(rawValue: 119) }
  package static var use: Name { Name(rawValue: 120) }
  package static var g: Name { Name(rawValue: 121) }
  package static var foreignObject: Name { Name(rawValue: 122) }
  package static var desc: Name { Name(rawValue: 123) }
  package static var mi: Name { Name(rawValue: 124) }
  package static var mo: Name { Name(rawValue: 125) }
  package static var mn: Name { Name(rawValue: 126) }
  package static var ms: Name { Name(rawValue: 127) }
  package static var mtext: Name { Name(rawValue: 128) }
  package static var ruby: Name { Name(rawValue: 130) }
  package static var tt: Name { Name(rawValue: 131) }
  package static var big: Name { Name(rawValue: 132) }
  package static var strike: Name { Name(rawValue: 133) }
  package static var nobr: Name { Name(rawValue: 134) }
  package static var listing: Name { Name(rawValue: 135) }
  package static var bdi: Name { Name(rawValue: 136) }
  package static var bdo: Name { Name(rawValue: 137) }
  package static var data: Name { Name(rawValue: 138) }
  package static var basefont: Name { Name(rawValue: 139) }
  package static var bgsound: Name { Name(rawValue: 140) }
  package static var image: Name { Name(rawValue: 141) }
  package static var marquee: Name { Name(rawValue: 142) }
  package static var applet: Name { Name(rawValue: 143) }
  package static var id: Name { Name(rawValue: 144) }
  package static var `class`: Name { Name(rawValue: 145) }
  package static var name: Name { Name(rawValue: 146) }
  package static var type: Name { Name(rawValue: 147) }
  package static var value: Name { Name(rawValue: 148) }
  package static var `for`: Name { Name(rawValue: 149) }
  package static var action: Name { Name(rawValue: 150) }
  package static var method: Name { Name(rawValue: 151) }
  package static var href: Name { Name(rawValue: 152) }
  package static var src: Name { Name(rawValue: 153) }
  package static var alt: Name { Name(rawValue: 154) }
  package static var placeholder: Name { Name(rawValue: 155) }
  package static var lang: Name { Name(rawValue: 156) }
  package static var dir: Name { Name(rawValue: 157) }
  package static var role: Name { Name(rawValue: 158) }
  package static var hidden: Name { Name(rawValue: 159) }
  package static var disabled: Name { Name(rawValue: 160) }
  package static var required: Name { Name(rawValue: 161) }
  package static var readonly: Name { Name(rawValue: 162) }
  package static var checked: Name { Name(rawValue: 163) }
  package static var selected: Name { Name(rawValue: 164) }
  package static var multiple: Name { Name(rawValue: 165) }
  package static var maxlength: Name { Name(rawValue: 166) }
  package static var minlength: Name { Name(rawValue: 167) }
  package static var min: Name { Name(rawValue: 168) }
  package static var max: Name { Name(rawValue: 169) }
  package static var step: Name { Name(rawValue: 170) }
  package static var pattern: Name { Name(rawValue: 171) }
  package static var inputmode: Name { Name(rawValue: 172) }
  package static var autocomplete: Name { Name(rawValue: 173) }
  package static var list: Name { Name(rawValue: 174) }
  package static var tabindex: Name { Name(rawValue: 175) }
  package static var content: Name { Name(rawValue: 176) }
  package static var charset: Name { Name(rawValue: 177) }
  package static var httpEquiv: Name { Name(rawValue: 178) }
  package static var property: Name { Name(rawValue: 179) }
  package static var rel: Name { Name(rawValue: 180) }
  package static var open: Name { Name(rawValue: 181) }
  package static var inert: Name { Name(rawValue: 182) }
  package static var accept: Name { Name(rawValue: 183) }
  package static var size: Name { Name(rawValue: 184) }
  package static var rows: Name { Name(rawValue: 185) }
  package static var cols: Name { Name(rawValue: 186) }
  package static var wrap: Name { Name(rawValue: 187) }
  package static var scope: Name { Name(rawValue: 188) }
  package static var headers: Name { Name(rawValue: 189) }
  package static var colspan: Name { Name(rawValue: 190) }
  package static var rowspan: Name { Name(rawValue: 191) }
  package static var target: Name { Name(rawValue: 192) }
  package static var enctype: Name { Name(rawValue: 193) }
  package static var novalidate: Name { Name(rawValue: 194) }
  package static var formaction: Name { Name(rawValue: 195) }
  package static var formmethod: Name { Name(rawValue: 196) }
  package static var formnovalidate: Name { Name(rawValue: 197) }
  package static var formenctype: Name { Name(rawValue: 198) }
  package static var formtarget: Name { Name(rawValue: 199) }
  package static var autofocus: Name { Name(rawValue: 200) }
  package static var autocapitalize: Name { Name(rawValue: 201) }
  package static var autocorrect: Name { Name(rawValue: 202) }
  package static var accesskey: Name { Name(rawValue: 203) }
  package static var contenteditable: Name { Name(rawValue: 204) }
  package static var spellcheck: Name { Name(rawValue: 205) }
  package static var translate: Name { Name(rawValue: 206) }
  package static var width: Name { Name(rawValue: 207) }
  package static var height: Name { Name(rawValue: 208) }
  package static var media: Name { Name(rawValue: 209) }
  package static var async: Name { Name(rawValue: 210) }
  package static var `defer`: Name { Name(rawValue: 211) }
  package static var integrity: Name { Name(rawValue: 212) }
  package static var crossorigin: Name { Name(rawValue: 213) }
  package static var download: Name { Name(rawValue: 214) }
  package static var loading: Name { Name(rawValue: 215) }
  package static var sizes: Name { Name(rawValue: 216) }
  package static var srcset: Name { Name(rawValue: 217) }
  package static var popover: Name { Name(rawValue: 218) }
  package static var popovertarget: Name { Name(rawValue: 219) }
  package static var command: Name { Name(rawValue: 220) }
  package static var commandfor: Name { Name(rawValue: 221) }
  package static var itemprop: Name { Name(rawValue: 222) }
  package static var itemscope: Name { Name(rawValue: 223) }
  package static var itemtype: Name { Name(rawValue: 224) }
  package static var sandbox: Name { Name(rawValue: 225) }
  package static var srcdoc: Name { Name(rawValue: 226) }
  package static var shadowrootmode: Name { Name(rawValue: 227) }
  package static var capture: Name { Name(rawValue: 229) }
  package static var usemap: Name { Name(rawValue: 230) }
  package static var onclick: Name { Name(rawValue: 231) }
  package static var onchange: Name { Name(rawValue: 232) }
  package static var onsubmit: Name { Name(rawValue: 233) }
  package static var onpaste: Name { Name(rawValue: 234) }
  package static var oncopy: Name { Name(rawValue: 235) }
  package static var oncut: Name { Name(rawValue: 236) }
  package static var onfocus: Name { Name(rawValue: 237) }
  package static var onblur: Name { Name(rawValue: 238) }
  package static var oninput: Name { Name(rawValue: 239) }
  package static var onkeydown: Name { Name(rawValue: 240) }
  package static var onkeyup: Name { Name(rawValue: 241) }
  package static var onload: Name { Name(rawValue: 242) }
  package static var border: Name { Name(rawValue: 243) }
  package static var cellpadding: Name { Name(rawValue: 244) }
  package static var cellspacing: Name { Name(rawValue: 245) }
  package static var align: Name { Name(rawValue: 246) }
  package static var valign: Name { Name(rawValue: 247) }
  package static var bgcolor: Name { Name(rawValue: 248) }
  package static var color: Name { Name(rawValue: 249) }
  package static var background: Name { Name(rawValue: 250) }
  package static var ariaLabel: Name { Name(rawValue: 251) }
  package static var ariaLabelledby: Name { Name(rawValue: 252) }
  package static var ariaDescribedby: Name { Name(rawValue: 253) }
  package static var ariaDescription: Name { Name(rawValue: 254) }
  package static var ariaHidden: Name { Name(rawValue: 255) }
  package static var ariaRequired: Name { Name(rawValue: 256) }
  package static var ariaDisabled: Name { Name(rawValue: 257) }
  package static var ariaReadonly: Name { Name(rawValue: 258) }
  package static var ariaInvalid: Name { Name(rawValue: 259) }
  package static var ariaControls: Name { Name(rawValue: 260) }
  package static var ariaExpanded: Name { Name(rawValue: 261) }
  package static var ariaChecked: Name { Name(rawValue: 262) }
  package static var ariaLive: Name { Name(rawValue: 263) }
  package static var ariaCurrent: Name { Name(rawValue: 264) }
  package static var ariaHaspopup: Name { Name(rawValue: 265) }
  package static var ariaModal: Name { Name(rawValue: 266) }
  package static var ariaMultiselectable: Name { Name(rawValue: 267) }
  package static var ariaPressed: Name { Name(rawValue: 270) }
  package static var ariaSelected: Name { Name(rawValue: 272) }
  package static var ariaAutocomplete: Name { Name(rawValue: 273) }
  package static var ariaErrormessage: Name { Name(rawValue: 274) }
  package static var ariaLevel: Name { Name(rawValue: 276) }
  package static var ariaMultiline: Name { Name(rawValue: 277) }
  package static var ariaOrientation: Name { Name(rawValue: 278) }
  package static var ariaValuemax: Name { Name(rawValue: 279) }
  package static var ariaValuemin: Name { Name(rawValue: 280) }
  package static var ariaValuenow: Name { Name(rawValue: 281) }
  package static var ariaValuetext: Name { Name(rawValue: 282) }
  package static var ariaActivedescendant: Name { Name(rawValue: 283) }
  package static var ariaBusy: Name { Name(rawValue: 284) }
  package static var ariaSetsize: Name { Name(rawValue: 286) }
  package static var ariaPosinset: Name { Name(rawValue: 287) }
}
