/** Nouns for a person that tell the gender. Lower case, singular. */
export const GENDERED_NOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...(
    'woman girl mother sister daughter wife widow aunt niece grandmother stepmother girlfriend fiancée queen princess duchess ' +
    'baroness actress waitress hostess heiress chairwoman spokeswoman congresswoman councilwoman policewoman businesswoman ' +
    'saleswoman alderwoman assemblywoman stateswoman camerawoman noblewoman nun mistress lady mum mom midwife'
  )
    .split(' ')
    .map((noun) => [noun, 'female'] as const),
  ...(
    'man boy father brother son husband widower uncle nephew grandfather stepfather boyfriend fiancé king prince duke baron ' +
    'chairman spokesman congressman councilman policeman businessman salesman alderman assemblyman statesman cameraman ' +
    'nobleman monk pope imam rabbi priest dad fireman gunman lord'
  )
    .split(' ')
    .map((noun) => [noun, 'male'] as const),
])

/** Surnames that stand before the given name in the news of East Asia, where the first word tells no gender. Lower case. */
export const SURNAMES_IN_FRONT: ReadonlySet<string> = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon xi li wang zhang chen liu yang ' +
    'huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang feng cao deng tsai nguyen tran pham ri ro pak'
  ).split(' '),
)
