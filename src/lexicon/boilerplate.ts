/**
 * What is printed around a story and is not the story. Each is held against one paragraph; when in doubt a paragraph is
 * body, because a claim must never be lost to a wrong guess. So a word that begins sentences too ("share", "related") only
 * counts where the whole line is known.
 */

/** Lines that are boilerplate word for word, lower case, without counts and marks at their ends: "Comments (12)". */
export const LABELS: ReadonlySet<string> = new Set(
  `advertisement|advertising|advertisement - continue reading below|story continues below advertisement|story continues below
  article continues below|article continues after ad|article continues after advertisement|continue reading|skip advertisement
  sponsored|sponsored content|promoted|paid content|partner content|loading|loading comments
  share|share this|share article|share this article|share story|share this story|share this page|share on|share options|share full article|share via email
  share on facebook|share on twitter|share on x|share on whatsapp|share on linkedin|share by email|tweet|copy|copy link|link copied|copied
  facebook|twitter|x|whatsapp|linkedin|reddit|telegram|flipboard|pinterest|instagram|threads|bluesky|youtube|tiktok|messenger|rss
  print|print this|print article|email|email this|e-mail|save|save article|bookmark|gift|gift article|gift this article|follow|follow us|following
  comment|comments|view comments|show comments|hide comments|leave a comment|post a comment|join the conversation|join the discussion|add a comment|no comments
  tag|tags|topics|related topics|more on this topic|explore more on these topics|in this article|in this story|what's in this article
  related|related content|related stories|related articles|related coverage|related news|related links|related posts|see also|read also|also read
  read more|read next|read this next|up next|more stories|more news|more on this|more on this story|more like this|more for you|more coverage|you might also like
  you may also like|you may have missed|don't miss|in case you missed it|recommended|recommended for you|recommended stories|recommended reading
  most read|most popular|most viewed|most watched|most commented|trending|trending now|top stories|latest news|latest stories|latest|popular|editor's picks
  editors' picks|must read|must reads|from our partners|from the web|around the web|what to read next|what to watch next|elsewhere
  watch|watch now|watch live|play video|this video can not be played|this video cannot be played|video player is loading|listen|listen now|listen to this article|listen to article|play|pause|mute
  next|previous|next article|previous article|next story|previous story|next page|previous page|load more|show more|view more|see more|see all|view all
  back to top|close|menu|search|home|skip to content|skip to main content|skip past newsletter promotion|after newsletter promotion|skip navigation
  log in|login|sign in|sign up|subscribe|subscribe now|register|register now|donate|donate now|donate today|my account|create an account
  support independent journalism|support our journalism|support us|become a member|about us|contact us|contact|advertise with us|advertise|work for us|careers
  privacy policy|privacy notice|privacy|cookie policy|cookie settings|cookies|manage cookies|terms of use|terms of service|terms and conditions|terms
  do not sell my personal information|accessibility|accessibility help|help|help center|faq|faqs|sitemap|site map|newsletters|podcasts|corrections
  accept|accept all|accept cookies|reject all|i agree|got it|ok|manage preferences|no thanks|not now|maybe later
  acquire licensing rights|purchase licensing rights|licensing|reprints|order reprints|get permission|republish this article|republish
  toggle caption|hide caption|enlarge this image|view image in fullscreen|view full size|view gallery|open image in gallery|expand
  for immediate release|press release|media release|news release|media advisory
  this is a breaking news story|thank you for reading|thanks for reading|end of article|end|the end|original article|source link`
    .split(/\||\n\s*/)
    .map((label) => label.trim()),
)

/** What another story is announced by, before a colon, a bar or a dash and its headline: "READ MORE: How …". */
export const TEASERS: ReadonlySet<string> = new Set(
  `read more|read next|read also|also read|read|see also|see more|more|more on this|more from|more stories|related|related story|related stories|related article
  related articles|related coverage|related content|recommended|most read|trending|watch|watch now|video|listen|you may also like|don't miss|must read|in pictures
  explainer|go deeper|up next|editor's pick|further reading|background`
    .split(/\||\n\s*/)
    .map((lead) => lead.trim()),
)

/** What the words behind it are about, on a line of its own: "Tags: bridge, Olten". */
export const INDEX_LABEL =
  /^(?:tags?|topics?|related topics|keywords|filed under|posted in|categor(?:y|ies)|more on|see more on)\s?:/i

/** What asks a reader to do something … */
export const OFFER =
  /^(?:sign up|subscribe|register|log in|sign in|join|follow|download|start|support|donate|become an?|already an?|enjoy|try|enter your|have (?:a|an)|got a|do you have|send us|tell us|email us|write to us|contact us|get|want|our|stay|keep up|never miss|unlock|choose|select|if you|you can|to (?:continue|read|comment)|thank you for|click here|we (?:use|may|value|have updated)|this (?:site|website|page|content)|by (?:clicking|continuing|signing|subscribing|submitting|registering|using|providing)|unlimited|access|free)\b/i
/** … is meant for the reader of the paper only with one of these: the story speaks of "the army", the paper of "our". */
export const TO_READER =
  /\b(?:newsletters?|inbox|mailbox|email alerts?|(?:[Dd]aily|[Mm]orning|[Ee]vening|[Ww]eekly) (?:briefing|digest|email)|(?:our|the|free) app|free trial|cancel any ?time|our (?:archive|articles|coverage|journalism|stories|reporting|site|website|team|editors|partners|community|channel|podcast|links)|the conversation|cookies|[Pp]rivacy [Pp]olicy|[Tt]erms of (?:[Uu]se|[Ss]ervice)|to keep reading|to continue reading|in your browser|subscribers?|your (?:account|subscription|email|browser|phone|consent|preferences)|(?:[Ff]ollow|[Jj]oin|[Ss]upport) us|independent journalism)\b/
/** Offers that need no such word: "Subscribe now for $1 a week", "Sign up for The Brief", "Follow @press". */
export const OFFERS: readonly RegExp[] = [
  /^subscribe (?:now|today|to)\b|^subscribe\b.{0,40}\b(?:for|from|at|only|just) [$£€]?\d/i,
  /^(?:register|donate) (?:now|today|here|for free)\b/i,
  /^(?:[Ss]ign up|[Ss]ubscribe|SIGN UP|SUBSCRIBE) (?:for|to|FOR|TO) (?:the )?(?:[A-Z][\p{L}’']{1,20} ?){1,5}$/u,
  /^follow (?:@\w|.{2,40} on (?:twitter|facebook|x|instagram|threads|bluesky|linkedin|tiktok|youtube)\b)/i,
  /^get (?:the|our|your) .{0,60}\b(?:newsletter|inbox|app)\b/i,
  /^download (?:the|our) (?:free )?app\b/i,
  /^start your (?:day|free)\b/i,
  /\bclick here (?:to|for)\b/i,
]

/** What a paper says of the article itself; a pattern of this size is worth compiling only behind `OF_THE_ARTICLE_LEAD`. */
export const OF_THE_ARTICLE =
  /^(?:a version of )?this (?:article|story|report|piece|post|column) (?:appeared|was (?:originally|first|amended|corrected|edited|updated|last updated|republished|translated|adapted|produced|generated|provided|supported|funded|written by|published (?:by|on|in|with))|has been (?:updated|corrected|amended|edited|changed|revised|adapted|excerpted)|originally|first appeared|is (?:republished|part of (?:a|our|the) series|from our|being updated|developing|no longer))\b(?!.{0,80}\b(?:united nations|ministry|government)\b)/i
export const OF_THE_ARTICLE_LEAD = /^(?:a version of )?this /i

/** How notices of papers and agencies begin. */
export const NOTICE_OPENINGS: readonly RegExp[] = [
  /^(?:©|\(c\) ?\d{4}|copyright(?: ?[©@]| ?\(c\)|,? \d{4}|:| by\b| the (?:associated|guardian|new)\b))/i,
  /^with (?:additional )?(?:reporting|files|material|inputs) (?:from|by)\b.{0,80}$/i,
  /^(?:our|read our) (?:editorial )?(?:standards|guidelines|principles)\b/i,
  /^thank(?:s| you) for reading\b/i,
  /^for (?:more|further) information,? (?:contact|visit|go to|see|call|please)\b/i,
  /^(?:contact|email|e-mail) (?:the (?:reporter|author|writer)|.{2,40} at [\w.+-]{1,60}@)/i,
  /^(?:\d{1,2}[ -]min(?:ute)?s? (?:read|watch|listen)|read time:? \d{1,2} min.{0,6}|\d{1,5} (?:comments?|shares?|views?|likes?|replies))$/i,
]

/** What stands within such notices; none is without a word of `NOTICE_HINT`, a scan that spares most paragraphs all of them. */
export const NOTICES: readonly RegExp[] = [
  /\ball rights reserved\b/i,
  /\bmay not be (?:published|reproduced|republished)(?:, (?:broadcast|rewritten|copied|distributed|republished|or)\b| without\b| or (?:broadcast|rewritten|copied|distributed)\b)/i,
  /\bcontributed (?:reporting|to this (?:report|story|article|dispatch))\b(?! (?:which|that|who))[^.]{0,60}\.?$/i,
  /\b(?:is|are) committed to challenging conventional wisdom\b|\bis an equal[- ]opportunity employer\b/i,
  /^(?=.{0,300}\b(?:we|our|links?|products|purchases?)\b).{0,200}\bmay (?:earn|receive) (?:a |an )?(?:small |affiliate )?commissions?\b/i,
  /\bto read how .{2,40} uses ai\b/i,
  /\bdelivered (?:straight |directly |right )?to your (?:inbox|door)\b|\byour (?:data|personal information) (?:will|may) be (?:used|processed|shared)\b/i,
  /^reach .{2,40} at [\w.+-]{1,60}@/i,
  /^.{0,40}\breach (?:him|her|them|the reporter) at\b|^.{0,40}\bcan be reached (?:at|on|by)\b.{0,30}@/i,
]
export const NOTICE_HINT =
  /\breserved|may not be|contributed |conventional wisdom|opportunity employer|commission|uses ai|\byour |\breach/i

/** A line of nothing but who did what for the story. */
export const CREDIT_LINE =
  /^(?:additional |with additional )?(?:reporting|writing|editing|graphics?|production|video|illustrations?|compiled|edited|produced|research|translat(?:ed|ion))(?: and (?:writing|editing|research|graphics?))? by:? \p{Lu}/iu
/** The words in small letters of such a line; any other makes it a sentence: "Editing by hand took weeks". */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'by in and at from of for the additional reporting writing editing graphics graphic production video research compiled edited produced newsroom bureau desk staff de la van von der den del di da al bin'.split(
    ' ',
  ),
)

/** A line after which nothing more belongs to the story, where little follows. */
export const STORY_ENDS: readonly RegExp[] = [
  /^about the (?:writer|author|reporter|journalist)s?\b\s*:?$/i,
  /^(?:notes to editors|media contacts?)\b\s*:?$/i,
]

/** A bullet of a subscription box: two of these in a row make the box. */
export const SUBSCRIPTION_BULLET =
  /^[•·*✓–-]\s{0,4}(?=.{0,80}\b(?:magazine|app|articles?|podcasts?|newsletters?|ad-free|advertising|full access|unlimited|print edition|updates|crosswords?|archive|comments?)\b).{0,120}[^.]$/i

/** Where in a paper a story stands, on a line above its headline. */
export const SECTIONS: ReadonlySet<string> = new Set(
  `news|world|world news|us news|u.s. news|us|u.s.|uk|uk news|europe|asia|africa|americas|middle east|asia pacific|latin america|australia|canada|india|china|national|nation
  local|local news|metro|politics|us politics|elections|business|economy|markets|money|finance|technology|tech|science|health|environment|climate|weather
  sport|sports|football|culture|arts|entertainment|books|film|music|lifestyle|life|style|travel|food|opinion|editorial|comment|analysis|explainer|feature|features
  investigation|investigations|exclusive|breaking|breaking news|live|live updates|obituaries|letters|society|education|crime|law|media|energy|war|developing story`
    .split(/\||\n\s*/)
    .map((name) => name.trim()),
)
