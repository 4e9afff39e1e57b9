import type { BoilerplateKind } from '../../article.ts'

/**
 * What gives a block away as boilerplate, in lower case with straight apostrophes: `whole`, the
 * block is just this; `opens`, the block begins with it; `holds`, the block has it anywhere.
 * Phrases are separated by semicolons.
 */
export interface Phrases {
  whole?: string
  opens?: string
  holds?: string
}

/** Kinds that no phrase gives away are not among them. */
export const phrases: Partial<Record<BoilerplateKind, Phrases>> = {
  advertisement: {
    whole: `
      ad; ads; advert; advertisement; advertising; sponsored; sponsored content; promoted; paid content; paid post; loading;
      anzeige; werbung; publicité; publicidad; pubblicità; publicidade; advertentie; remove ads; ad feedback`,
    opens: `
      advertisement; advertising.; advertising:; sponsored:; [sponsored]; promoted:; paid for by; story continues below;
      article continues below; continue reading below; advertisement ·; scroll down to continue; scroll to continue; >>;
      jobs of the week:; loading...; loading…`,
    holds: `
      continues after advertisement; continues below advertisement; below the advertisement; gamble responsibly;
      gambleaware; odds correct at time of; we may earn a commission; may earn commission; may receive a commission;
      affiliate link; affiliate commission; click for listings; your message here; advertise with us; sponsored by our`,
  },
  sharing: {
    whole: `
      share; share this; share this article; share this story; share article; share story; social sharing; teilen; partager;
      compartir; condividi; compartilhar; delen; print; email; copy link; save; bookmark; tweet; share on facebook; share on
      twitter; share on x; listen; listen to this article; facebook; twitter; whatsapp; linkedin; reddit; pinterest; merken;
      drucken; imprimer; imprimir; stampa`,
    opens: `
      share:; share this; share on; share via; share with; click to share; listen to this article; listen to
      article; listen now; listen ·; listen:; tweet this; print this; email this; save for later; save article; like (; rate
      this article; republish; font size; reading time; estimated reading time; read time; text size; artikel anhören;
      écouter l'article; teilen:; partager :; compartir:; gift this article; copy link`,
    holds: `
      copy link; link copied; font size:; contemplate sharing; consider sharing; share this article; share this story; share
      with your; share it with your; min read; minute read; -minute read; mins read; save for later; print this page; send
      to a friend; send to a colleague; sharing options; facebook x email; facebook twitter; twitter facebook; print |`,
  },
  navigation: {
    whole: `
      home; menu; search; skip to content; skip to main content; back to top; top of page; next article; previous article;
      log in; login; sign in; register; sitemap; contact us; about us; open menu; show more; load more; view all; see all;
      view comments; read comments; show comments; weiterlesen; startseite; accueil; inicio; most popular; trending;
      trending now; latest news; top stories; breaking news; the latest`,
    opens: `
      home >; home ›; home »; home /; home |; you are here:; tags:; tag:; topics:; topic:; filed under; filed in;
      categories:; category:; posted in; in this article; jump to; skip to; next:; previous:; next week:; next month:;
      coming up:; where next?; more on this story:; related topics; more from; keywords:; labels:; schlagwörter:; themen:;
      mots-clés; etiquetas:; temas:; argomenti:; trending:; photos:; in pictures:`,
    holds: `
      terms of use; terms of service; terms and conditions apply; our terms and conditions; terms and conditions |; privacy policy; cookie policy; cookie settings; use of cookies;
      latest headlines; report a broken link; add to your alerts; to your alerts; jump to comments; view all posts;
      accessibility |; | accessibility`,
  },
  related: {
    whole: `
      related; related articles; related stories; related posts; related content; related news; more stories; you may also
      like; you might also like; recommended; recommended for you; most read; read more; read next; read also; up next; more
      like this; editors' picks; editor's picks; don't miss; must read; mehr zum thema; lesen sie auch; à lire aussi; lire
      aussi; también te puede interesar; leggi anche; leia também; lees ook`,
    opens: `
      related:; related posts; related articles; related stories; related content:; related -; related –; related |; read
      more:; read more about; read more on; read more at; read more -; read more –; read next:; read also:; read also -;
      also read:; also read |; see also:; see more:; more:; recommended:; recommended |; recommended reading; most read:;
      most read in; most read |; most popular:; you may also like; you might also like; you may like; watch:; watch |; watch
      now:; video:; listen:; don't miss:; must read:; must-read:; up next:; explore more:; dig deeper:; go deeper:; more on
      this:; more coverage:; further reading:; in other news:; letter in response to; letters, page; what to read next; what
      to read; mehr zum thema:; lesen sie auch; lesen sie mehr; auch interessant; à lire aussi; lire aussi; à lire :; lea
      también; lee también; te puede interesar; también puedes leer; leggi anche; leggi tutto; leia também; leia mais; lees
      ook; lees meer`,
    holds: `
      read the full story; read the original article; click to read more; click here to read`,
  },
  subscription: {
    whole: `
      subscribe; subscribe now; sign up; sign up now; donate; donate now; become a member; join now; newsletter;
      newsletters; subscribe to continue; support us; abonnieren; s'abonner; suscríbete; abbonati; assine; abonneer`,
    opens: `
      subscribe to; subscribe for; subscribe now; subscribe today; sign up:; sign up for; sign up to; sign up here; register
      for free; register to; register now; get our; get the latest; get the day's; get unlimited; already a subscriber;
      already have an account; not a subscriber; to continue reading; to read the full; continue reading with; this article
      is for subscribers; this story is for subscribers; this content is for; support our; support local; support
      independent; support quality; support journalism; become a member; become a supporter; become a subscriber; become a
      friend; join our; join us on; follow us; follow @; follow our; download our; download the; enjoying this; enjoyed
      this; thank you for reading; thanks for reading; start your free; try it free; stay informed; stay up to date; stay
      connected; never miss; don't miss out; abonnez-vous; inscrivez-vous; jetzt abonnieren; abonnieren sie; suscríbase;
      suscríbete; iscriviti; abbonati; assine; inscreva-se; meld je aan; abonneer; observe us`,
    holds: `
      our newsletter; free newsletter; weekly newsletter; daily newsletter; politics newsletter; email newsletter;
      newsletter, every; newsletter here; to your inbox; in your inbox; into your inbox; weekly digest; daily digest; daily
      briefing; subscribe here; subscribe now; subscribe today; sign up for the; sign up here; sign up to our; for $1 a; for
      £1 a; for €1; messaging channel; whatsapp channel; telegram channel; reader-supported; reader supported;
      listener-supported; supported by listeners; supported by readers; readers like you; listeners like you; viewers like
      you; give today; donate today; donate here; our work depends; make a donation; $5 a month; £5 a month; become a
      member; become a subscriber; become a supporter; local news matters; support local news; wherever you get your
      podcasts; wherever you listen; unsubscribe at any time; unsubscribe anytime; unlimited access; digital subscription;
      free trial; follow us on; follow us for; like us on facebook; follow him on twitter; follow her on twitter; follow
      them on; on twitter @; on x @; push notifications; breaking news alerts; download the app; our app; saturday letter`,
  },
  copyright: {
    whole: `
      all rights reserved; reprints; copyright`,
    opens: `
      copyright; ©; (c) 19; (c) 20; all rights reserved; alle rechte vorbehalten; tous droits réservés; todos los derechos;
      tutti i diritti riservati`,
    holds: `
      all rights reserved; all right reserved; may not be published, broadcast; may not be reproduced; redistributed without
      permission; without prior written; without permission of the; reuse this content; reprint permission; reprints and
      permission; claims no rights; alle rechte vorbehalten; tous droits réservés; todos los derechos reservados; tutti i
      diritti riservati; todos os direitos reservados; alle rechten voorbehouden; not be rewritten; © 19; © 20; (c) 20;
      share tools on this page`,
  },
  credit: {
    whole: `
      source link; source; original source; original article; originally appeared here; source hyperlink; via; quelle;
      fuente; fonte`,
    opens: `
      content source; source:; sources:; source link; original source; originally published; originally posted; originally
      appeared; first published in; first published by; first published on; first published at; this article first appeared;
      this story first appeared; this article was first; this article was originally; this story was originally; this post
      was originally; this article originally; this story originally; this article originally; this article was produced;
      this story was produced; this story was provided; this article was provided; this post appeared first; this story has
      been corrected; this article has been corrected; this story has been updated; this article has been updated; this
      article was amended; this story was amended; this article was updated; this story was updated; correction:; an earlier
      version of; a previous version of; a version of this; with files from; with reporting by; additional reporting;
      reporting by; (reporting by; editing by; (editing by; edited by; written by; compiled by; with additional reporting;
      report by; photo:; photos:; photo by; photo:; photograph:; photographs by; photographs:; photography by; photo credit;
      image:; image credit; image by; picture:; pictures:; illustration by; illustration:; video by; credit:; credits:;
      credit score:; full credit to; republished from; republished with; reprinted with; reprinted from; reproduced by;
      reproduced with; reposted from; distributed by; syndicated; from our partners; click here to view original; view
      original; foto:; fotos:; crédit photo; photo :; bild:; quelle:; fuente:; fonte:; mit material von; avec afp; con
      información de; disclaimer:; the views of the author; the views expressed; the opinions expressed; this is an opinion`,
    holds: `
      contributed to this report; contributed to this story; contributed to this article; contributed reporting; contributed
      from; contributed research; is republished here; republished with permission; republished under; republished here;
      reprinted with permission; reproduced by arrangement; reproduced by kind permission; reproduced with permission;
      provided by kind permission; appeared first on; first appeared in; first appeared on; originally appeared on;
      originally appeared in; originally published by; originally published on; originally published in; originally posted
      on; under a creative commons; creative commons licence; creative commons license; content-sharing agreement; content
      sharing agreement; stories under license; stories under licence; read the original; image credit:;
      photo credit:; (ap photo; additional reporting by; views expressed in this; not necessarily reflect the views; not necessarily reflect the opinions; not necessarily reflect those; not
      necessarily reflect our; those of the author; appears in print; appeared in print; is a contributing writer; is a staff
      writer; is a contributing editor; is a freelance; is the author of; isn't monetary recommendation; not financial
      advice; not investment advice; has been corrected to; regrets the error; we apologise for the error; gave full credit;
      stories with permission; carries this story`,
  },
  contact: {
    whole: `
      contact us; contact the author; contact the newsroom; email the author`,
    opens: `
      got a tip; got a story; got a news tip; got a storm photo; have a tip; have a story; have you got a story; have you
      been affected; have you got; do you have a story; do you have a tip; do you know more; do you have more; do you have
      information; know more?; email the; e-mail the; contact the; contact our; contact us; reach the; reach out to; write
      to us; write to the editor; what do you think?; what do you think about this; tell us what; tell us about; send us;
      send your; send a letter; letters to the editor; to suggest; to submit; to contact; to report an error; report an
      error; report a typo; call the studio; you can reach; you can contact; follow him; follow her; if you have a story`,
    holds: `
      can be reached at; can be contacted at; may be reached at; reach her at; reach him at; reach them at; reach us at;
      reach the newsroom; contact him at; contact her at; email the newsroom; contact the newsroom; write to us; write to
      the editor; write to the; tell us what you think; send it to; send your tips; send tips; email us; e-mail us; we pay
      for your; follow him on; follow her on; on signal; on twitter at; call the studio; to join the debate; my inbox is
      open`,
  },
  comments: {
    whole: `
      comments; comment; leave a comment; leave a reply; post a comment; add a comment; no comments; facebook comments box;
      view comments; join the conversation; reply; kommentare; commentaires; comentarios; commenti; comentários; reacties;
      kommentieren`,
    opens: `
      comments on this; comments are closed; comments are now; comments are moderated; comments are off; comments are
      disabled; comments are welcome; comments are subject; comment below; leave a comment; leave a reply; leave your comment; join the
      conversation; join the discussion; join the debate; have your say; please read our comment; read our comment; we
      moderate comments; comments have been; post a comment; add your comment; be the first to comment; log in to comment;
      sign in to comment; please keep it civil; please log in; please sign in; your email address will not; what are your
      thoughts; 0 comments; kommentare (; commentaires (; comentarios (`,
    holds: `
      comments are closed; comments are now closed; comments are moderated; comment policy; commenting policy; must be
      logged in to; logged in to comment; comments section below; in the comments below; comment below; comment beneath;
      reviewed before they appear; your e-mail address will not; your email address will not; won't be printed; posts are
      reviewed; last edited by; quote reply; required fields are marked; values your comments; before commenting`,
  },
  marker: {
    whole: `
      end; ends; -30-; - 30 -; ###; fin; ende; continued; more to follow; more follows; this is a developing story; (end);
      end of article; end article; topshot`,
  },
}
