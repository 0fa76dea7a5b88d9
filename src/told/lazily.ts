/** How each part of a value is made, from what the value is about. */
export type Makers<Whole, About> = {
  readonly [Part in keyof Whole]: (about: About) => Whole[Part];
};

/**
 * Give what makes values whose parts are worked out when they are first asked for, and then kept: a
 * screen asks for a few of many parts, and for those again at every key.
 *
 * @param makers one for each part of a value
 * @returns makes the value that is about something; nothing is worked out until a part is read
 */
export function lazily<Whole extends object, About>(
  makers: Makers<Whole, About>,
): (about: About) => Whole {
  class Lazy {
    readonly about: About;
    readonly made: { [Part in keyof Whole]?: Whole[Part] } = {};
    constructor(about: About) {
      this.about = about;
    }
  }
  for (const part of Object.keys(makers) as (keyof Whole)[]) {
    Object.defineProperty(Lazy.prototype, part, {
      enumerable: true,
      get(this: Lazy): Whole[typeof part] {
        if (!(part in this.made)) this.made[part] = makers[part](this.about);
        return this.made[part] as Whole[typeof part];
      },
    });
  }
  return about => new Lazy(about) as unknown as Whole;
}
