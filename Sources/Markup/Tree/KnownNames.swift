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
  @inlinable public static var html: Name { Name(rawValue: 1) }
  @inlinable public static var head: Name { Name(rawValue: 2) }
  @inlinable public static var body: Name { Name(rawValue: 3) }
  @inlinable public static var title: Name { Name(rawValue: 4) }
  @inlinable public static var base: Name { Name(rawValue: 5) }
  @inlinable public static var meta: Name { Name(rawValue: 6) }
  @inlinable public static var link: Name { Name(rawValue: 7) }
  @inlinable public static var form: Name { Name(rawValue: 8) }
  @inlinable public static var input: Name { Name(rawValue: 9) }
  @inlinable public static var select: Name { Name(rawValue: 10) }
  @inlinable public static var textarea: Name { Name(rawValue: 11) }
  @inlinable public static var button: Name { Name(rawValue: 12) }
  @inlinable public static var option: Name { Name(rawValue: 13) }
  @inlinable public static var optgroup: Name { Name(rawValue: 14) }
  @inlinable public static var datalist: Name { Name(rawValue: 15) }
  @inlinable public static var fieldset: Name { Name(rawValue: 16) }
  @inlinable public static var legend: Name { Name(rawValue: 17) }
  @inlinable public static var label: Name { Name(rawValue: 18) }
  @inlinable public static var template: Name { Name(rawValue: 19) }
  @inlinable public static var noscript: Name { Name(rawValue: 20) }
  @inlinable public static var script: Name { Name(rawValue: 21) }
  @inlinable public static var style: Name { Name(rawValue: 22) }
  @inlinable public static var dialog: Name { Name(rawValue: 23) }
  @inlinable public static var details: Name { Name(rawValue: 24) }
  @inlinable public static var summary: Name { Name(rawValue: 25) }
  @inlinable public static var div: Name { Name(rawValue: 26) }
  @inlinable public static var span: Name { Name(rawValue: 27) }
  @inlinable public static var p: Name { Name(rawValue: 28) }
  @inlinable public static var a: Name { Name(rawValue: 29) }
  @inlinable public static var img: Name { Name(rawValue: 30) }
  @inlinable public static var iframe: Name { Name(rawValue: 31) }
  @inlinable public static var object: Name { Name(rawValue: 32) }
  @inlinable public static var table: Name { Name(rawValue: 33) }
  @inlinable public static var tr: Name { Name(rawValue: 34) }
  @inlinable public static var td: Name { Name(rawValue: 35) }
  @inlinable public static var th: Name { Name(rawValue: 36) }
  @inlinable public static var tbody: Name { Name(rawValue: 37) }
  @inlinable public static var thead: Name { Name(rawValue: 38) }
  @inlinable public static var tfoot: Name { Name(rawValue: 39) }
  @inlinable public static var caption: Name { Name(rawValue: 40) }
  @inlinable public static var colgroup: Name { Name(rawValue: 41) }
  @inlinable public static var col: Name { Name(rawValue: 42) }
  @inlinable public static var ul: Name { Name(rawValue: 43) }
  @inlinable public static var ol: Name { Name(rawValue: 44) }
  @inlinable public static var li: Name { Name(rawValue: 45) }
  @inlinable public static var dl: Name { Name(rawValue: 46) }
  @inlinable public static var dt: Name { Name(rawValue: 47) }
  @inlinable public static var dd: Name { Name(rawValue: 48) }
  @inlinable public static var h1: Name { Name(rawValue: 49) }
  @inlinable public static var h2: Name { Name(rawValue: 50) }
  @inlinable public static var h3: Name { Name(rawValue: 51) }
  @inlinable public static var h4: Name { Name(rawValue: 52) }
  @inlinable public static var h5: Name { Name(rawValue: 53) }
  @inlinable public static var h6: Name { Name(rawValue: 54) }
  @inlinable public static var main: Name { Name(rawValue: 55) }
  @inlinable public static var nav: Name { Name(rawValue: 56) }
  @inlinable public static var header: Name { Name(rawValue: 57) }
  @inlinable public static var footer: Name { Name(rawValue: 58) }
  @inlinable public static var section: Name { Name(rawValue: 59) }
  @inlinable public static var article: Name { Name(rawValue: 60) }
  @inlinable public static var aside: Name { Name(rawValue: 61) }
  @inlinable public static var search: Name { Name(rawValue: 62) }
  @inlinable public static var svg: Name { Name(rawValue: 63) }
  @inlinable public static var math: Name { Name(rawValue: 64) }
  @inlinable public static var output: Name { Name(rawValue: 65) }
  @inlinable public static var progress: Name { Name(rawValue: 66) }
  @inlinable public static var meter: Name { Name(rawValue: 67) }
  @inlinable public static var canvas: Name { Name(rawValue: 68) }
  @inlinable public static var video: Name { Name(rawValue: 69) }
  @inlinable public static var audio: Name { Name(rawValue: 70) }
  @inlinable public static var abbr: Name { Name(rawValue: 71) }
  @inlinable public static var b: Name { Name(rawValue: 72) }
  @inlinable public static var i: Name { Name(rawValue: 73) }
  @inlinable public static var strong: Name { Name(rawValue: 74) }
  @inlinable public static var em: Name { Name(rawValue: 75) }
  @inlinable public static var br: Name { Name(rawValue: 76) }
  @inlinable public static var hr: Name { Name(rawValue: 77) }
  @inlinable public static var small: Name { Name(rawValue: 78) }
  @inlinable public static var sup: Name { Name(rawValue: 79) }
  @inlinable public static var sub: Name { Name(rawValue: 80) }
  @inlinable public static var pre: Name { Name(rawValue: 81) }
  @inlinable public static var code: Name { Name(rawValue: 82) }
  @inlinable public static var blockquote: Name { Name(rawValue: 83) }
  @inlinable public static var q: Name { Name(rawValue: 84) }
  @inlinable public static var cite: Name { Name(rawValue: 85) }
  @inlinable public static var figure: Name { Name(rawValue: 86) }
  @inlinable public static var figcaption: Name { Name(rawValue: 87) }
  @inlinable public static var address: Name { Name(rawValue: 88) }
  @inlinable public static var time: Name { Name(rawValue: 89) }
  @inlinable public static var mark: Name { Name(rawValue: 90) }
  @inlinable public static var del: Name { Name(rawValue: 91) }
  @inlinable public static var ins: Name { Name(rawValue: 92) }
  @inlinable public static var u: Name { Name(rawValue: 93) }
  @inlinable public static var s: Name { Name(rawValue: 94) }
  @inlinable public static var font: Name { Name(rawValue: 95) }
  @inlinable public static var center: Name { Name(rawValue: 96) }
  @inlinable public static var picture: Name { Name(rawValue: 97) }
  @inlinable public static var source: Name { Name(rawValue: 98) }
  @inlinable public static var track: Name { Name(rawValue: 99) }
  @inlinable public static var embed: Name { Name(rawValue: 100) }
  @inlinable public static var param: Name { Name(rawValue: 101) }
  @inlinable public static var area: Name { Name(rawValue: 102) }
  @inlinable public static var map: Name { Name(rawValue: 103) }
  @inlinable public static var wbr: Name { Name(rawValue: 104) }
  @inlinable public static var frame: Name { Name(rawValue: 105) }
  @inlinable public static var frameset: Name { Name(rawValue: 106) }
  @inlinable public static var noframes: Name { Name(rawValue: 107) }
  @inlinable public static var noembed: Name { Name(rawValue: 108) }
  @inlinable public static var xmp: Name { Name(rawValue: 109) }
  @inlinable public static var plaintext: Name { Name(rawValue: 110) }
  @inlinable public static var slot: Name { Name(rawValue: 111) }
  @inlinable public static var hgroup: Name { Name(rawValue: 112) }
  @inlinable public static var menu: Name { Name(rawValue: 113) }
  @inlinable public static var keygen: Name { Name(rawValue: 114) }
  @inlinable public static var kbd: Name { Name(rawValue: 115) }
  @inlinable public static var samp: Name { Name(rawValue: 116) }
  @inlinable public static var `var`: Name { Name(rawValue: 117) }
  @inlinable public static var dfn: Name { Name(rawValue: 118) }
  @inlinable public static var path: Name { Name(rawValue: 119) }
  @inlinable public static var use: Name { Name(rawValue: 120) }
  @inlinable public static var g: Name { Name(rawValue: 121) }
  @inlinable public static var foreignObject: Name { Name(rawValue: 122) }
  @inlinable public static var desc: Name { Name(rawValue: 123) }
  @inlinable public static var mi: Name { Name(rawValue: 124) }
  @inlinable public static var mo: Name { Name(rawValue: 125) }
  @inlinable public static var mn: Name { Name(rawValue: 126) }
  @inlinable public static var ms: Name { Name(rawValue: 127) }
  @inlinable public static var mtext: Name { Name(rawValue: 128) }
  @inlinable public static var ruby: Name { Name(rawValue: 130) }
  @inlinable public static var tt: Name { Name(rawValue: 131) }
  @inlinable public static var big: Name { Name(rawValue: 132) }
  @inlinable public static var strike: Name { Name(rawValue: 133) }
  @inlinable public static var nobr: Name { Name(rawValue: 134) }
  @inlinable public static var listing: Name { Name(rawValue: 135) }
  @inlinable public static var bdi: Name { Name(rawValue: 136) }
  @inlinable public static var bdo: Name { Name(rawValue: 137) }
  @inlinable public static var data: Name { Name(rawValue: 138) }
  @inlinable public static var basefont: Name { Name(rawValue: 139) }
  @inlinable public static var bgsound: Name { Name(rawValue: 140) }
  @inlinable public static var image: Name { Name(rawValue: 141) }
  @inlinable public static var marquee: Name { Name(rawValue: 142) }
  @inlinable public static var applet: Name { Name(rawValue: 143) }
  @inlinable public static var id: Name { Name(rawValue: 144) }
  @inlinable public static var `class`: Name { Name(rawValue: 145) }
  @inlinable public static var name: Name { Name(rawValue: 146) }
  @inlinable public static var type: Name { Name(rawValue: 147) }
  @inlinable public static var value: Name { Name(rawValue: 148) }
  @inlinable public static var `for`: Name { Name(rawValue: 149) }
  @inlinable public static var action: Name { Name(rawValue: 150) }
  @inlinable public static var method: Name { Name(rawValue: 151) }
  @inlinable public static var href: Name { Name(rawValue: 152) }
  @inlinable public static var src: Name { Name(rawValue: 153) }
  @inlinable public static var alt: Name { Name(rawValue: 154) }
  @inlinable public static var placeholder: Name { Name(rawValue: 155) }
  @inlinable public static var lang: Name { Name(rawValue: 156) }
  @inlinable public static var dir: Name { Name(rawValue: 157) }
  @inlinable public static var role: Name { Name(rawValue: 158) }
  @inlinable public static var hidden: Name { Name(rawValue: 159) }
  @inlinable public static var disabled: Name { Name(rawValue: 160) }
  @inlinable public static var required: Name { Name(rawValue: 161) }
  @inlinable public static var readonly: Name { Name(rawValue: 162) }
  @inlinable public static var checked: Name { Name(rawValue: 163) }
  @inlinable public static var selected: Name { Name(rawValue: 164) }
  @inlinable public static var multiple: Name { Name(rawValue: 165) }
  @inlinable public static var maxlength: Name { Name(rawValue: 166) }
  @inlinable public static var minlength: Name { Name(rawValue: 167) }
  @inlinable public static var min: Name { Name(rawValue: 168) }
  @inlinable public static var max: Name { Name(rawValue: 169) }
  @inlinable public static var step: Name { Name(rawValue: 170) }
  @inlinable public static var pattern: Name { Name(rawValue: 171) }
  @inlinable public static var inputmode: Name { Name(rawValue: 172) }
  @inlinable public static var autocomplete: Name { Name(rawValue: 173) }
  @inlinable public static var list: Name { Name(rawValue: 174) }
  @inlinable public static var tabindex: Name { Name(rawValue: 175) }
  @inlinable public static var content: Name { Name(rawValue: 176) }
  @inlinable public static var charset: Name { Name(rawValue: 177) }
  @inlinable public static var httpEquiv: Name { Name(rawValue: 178) }
  @inlinable public static var property: Name { Name(rawValue: 179) }
  @inlinable public static var rel: Name { Name(rawValue: 180) }
  @inlinable public static var open: Name { Name(rawValue: 181) }
  @inlinable public static var inert: Name { Name(rawValue: 182) }
  @inlinable public static var accept: Name { Name(rawValue: 183) }
  @inlinable public static var size: Name { Name(rawValue: 184) }
  @inlinable public static var rows: Name { Name(rawValue: 185) }
  @inlinable public static var cols: Name { Name(rawValue: 186) }
  @inlinable public static var wrap: Name { Name(rawValue: 187) }
  @inlinable public static var scope: Name { Name(rawValue: 188) }
  @inlinable public static var headers: Name { Name(rawValue: 189) }
  @inlinable public static var colspan: Name { Name(rawValue: 190) }
  @inlinable public static var rowspan: Name { Name(rawValue: 191) }
  @inlinable public static var target: Name { Name(rawValue: 192) }
  @inlinable public static var enctype: Name { Name(rawValue: 193) }
  @inlinable public static var novalidate: Name { Name(rawValue: 194) }
  @inlinable public static var formaction: Name { Name(rawValue: 195) }
  @inlinable public static var formmethod: Name { Name(rawValue: 196) }
  @inlinable public static var formnovalidate: Name { Name(rawValue: 197) }
  @inlinable public static var formenctype: Name { Name(rawValue: 198) }
  @inlinable public static var formtarget: Name { Name(rawValue: 199) }
  @inlinable public static var autofocus: Name { Name(rawValue: 200) }
  @inlinable public static var autocapitalize: Name { Name(rawValue: 201) }
  @inlinable public static var autocorrect: Name { Name(rawValue: 202) }
  @inlinable public static var accesskey: Name { Name(rawValue: 203) }
  @inlinable public static var contenteditable: Name { Name(rawValue: 204) }
  @inlinable public static var spellcheck: Name { Name(rawValue: 205) }
  @inlinable public static var translate: Name { Name(rawValue: 206) }
  @inlinable public static var width: Name { Name(rawValue: 207) }
  @inlinable public static var height: Name { Name(rawValue: 208) }
  @inlinable public static var media: Name { Name(rawValue: 209) }
  @inlinable public static var async: Name { Name(rawValue: 210) }
  @inlinable public static var `defer`: Name { Name(rawValue: 211) }
  @inlinable public static var integrity: Name { Name(rawValue: 212) }
  @inlinable public static var crossorigin: Name { Name(rawValue: 213) }
  @inlinable public static var download: Name { Name(rawValue: 214) }
  @inlinable public static var loading: Name { Name(rawValue: 215) }
  @inlinable public static var sizes: Name { Name(rawValue: 216) }
  @inlinable public static var srcset: Name { Name(rawValue: 217) }
  @inlinable public static var popover: Name { Name(rawValue: 218) }
  @inlinable public static var popovertarget: Name { Name(rawValue: 219) }
  @inlinable public static var command: Name { Name(rawValue: 220) }
  @inlinable public static var commandfor: Name { Name(rawValue: 221) }
  @inlinable public static var itemprop: Name { Name(rawValue: 222) }
  @inlinable public static var itemscope: Name { Name(rawValue: 223) }
  @inlinable public static var itemtype: Name { Name(rawValue: 224) }
  @inlinable public static var sandbox: Name { Name(rawValue: 225) }
  @inlinable public static var srcdoc: Name { Name(rawValue: 226) }
  @inlinable public static var shadowrootmode: Name { Name(rawValue: 227) }
  @inlinable public static var capture: Name { Name(rawValue: 229) }
  @inlinable public static var usemap: Name { Name(rawValue: 230) }
  @inlinable public static var onclick: Name { Name(rawValue: 231) }
  @inlinable public static var onchange: Name { Name(rawValue: 232) }
  @inlinable public static var onsubmit: Name { Name(rawValue: 233) }
  @inlinable public static var onpaste: Name { Name(rawValue: 234) }
  @inlinable public static var oncopy: Name { Name(rawValue: 235) }
  @inlinable public static var oncut: Name { Name(rawValue: 236) }
  @inlinable public static var onfocus: Name { Name(rawValue: 237) }
  @inlinable public static var onblur: Name { Name(rawValue: 238) }
  @inlinable public static var oninput: Name { Name(rawValue: 239) }
  @inlinable public static var onkeydown: Name { Name(rawValue: 240) }
  @inlinable public static var onkeyup: Name { Name(rawValue: 241) }
  @inlinable public static var onload: Name { Name(rawValue: 242) }
  @inlinable public static var border: Name { Name(rawValue: 243) }
  @inlinable public static var cellpadding: Name { Name(rawValue: 244) }
  @inlinable public static var cellspacing: Name { Name(rawValue: 245) }
  @inlinable public static var align: Name { Name(rawValue: 246) }
  @inlinable public static var valign: Name { Name(rawValue: 247) }
  @inlinable public static var bgcolor: Name { Name(rawValue: 248) }
  @inlinable public static var color: Name { Name(rawValue: 249) }
  @inlinable public static var background: Name { Name(rawValue: 250) }
  @inlinable public static var ariaLabel: Name { Name(rawValue: 251) }
  @inlinable public static var ariaLabelledby: Name { Name(rawValue: 252) }
  @inlinable public static var ariaDescribedby: Name { Name(rawValue: 253) }
  @inlinable public static var ariaDescription: Name { Name(rawValue: 254) }
  @inlinable public static var ariaHidden: Name { Name(rawValue: 255) }
  @inlinable public static var ariaRequired: Name { Name(rawValue: 256) }
  @inlinable public static var ariaDisabled: Name { Name(rawValue: 257) }
  @inlinable public static var ariaReadonly: Name { Name(rawValue: 258) }
  @inlinable public static var ariaInvalid: Name { Name(rawValue: 259) }
  @inlinable public static var ariaControls: Name { Name(rawValue: 260) }
  @inlinable public static var ariaExpanded: Name { Name(rawValue: 261) }
  @inlinable public static var ariaChecked: Name { Name(rawValue: 262) }
  @inlinable public static var ariaLive: Name { Name(rawValue: 263) }
  @inlinable public static var ariaCurrent: Name { Name(rawValue: 264) }
  @inlinable public static var ariaHaspopup: Name { Name(rawValue: 265) }
  @inlinable public static var ariaModal: Name { Name(rawValue: 266) }
  @inlinable public static var ariaMultiselectable: Name { Name(rawValue: 267) }
  @inlinable public static var ariaPressed: Name { Name(rawValue: 270) }
  @inlinable public static var ariaSelected: Name { Name(rawValue: 272) }
  @inlinable public static var ariaAutocomplete: Name { Name(rawValue: 273) }
  @inlinable public static var ariaErrormessage: Name { Name(rawValue: 274) }
  @inlinable public static var ariaLevel: Name { Name(rawValue: 276) }
  @inlinable public static var ariaMultiline: Name { Name(rawValue: 277) }
  @inlinable public static var ariaOrientation: Name { Name(rawValue: 278) }
  @inlinable public static var ariaValuemax: Name { Name(rawValue: 279) }
  @inlinable public static var ariaValuemin: Name { Name(rawValue: 280) }
  @inlinable public static var ariaValuenow: Name { Name(rawValue: 281) }
  @inlinable public static var ariaValuetext: Name { Name(rawValue: 282) }
  @inlinable public static var ariaActivedescendant: Name { Name(rawValue: 283) }
  @inlinable public static var ariaBusy: Name { Name(rawValue: 284) }
  @inlinable public static var ariaSetsize: Name { Name(rawValue: 286) }
  @inlinable public static var ariaPosinset: Name { Name(rawValue: 287) }
}
