import type { AcceptedPlugin, AtRule, Rule } from 'postcss';

// Of Tabler's 600 kB only these component families are used. A rule stays when each class of a selector is one of them.
const families = /^(btn|form|input|table|row|col|badge|visually|invalid|icon|text-(muted|secondary|nowrap|truncate|center|end|start|break|wrap)|d-(none|flex|block|inline|grid)|flex|justify|align|gap|g|w-100|m[tbxyse]?-\d|m[se]-auto|mx-auto|p[tbxyse]?-\d|mb-auto|fw|small|list-unstyled|list-inline|position-relative|font-monospace|active|disabled|show|is-invalid|collapsed|dark)(-|$)/;
const unused = /^(btn-(outline|facebook|twitter|google|youtube|vimeo|dribbble|github|instagram|pinterest|vk|rss|flickr|bitbucket|tabler|x|blue|azure|indigo|purple|pink|red|orange|yellow|lime|green|teal|cyan|gray|social|ghost-|animate|floating|actions|loading)|form-(imagecheck|colorinput|selectgroup|range|switch|floating|check-single|check-highlight|fieldset)|table-(vcenter|mobile|transparent|selectable|primary|secondary|success|info|warning|danger|light|dark)|badge-(blink|notification|dot|addon|list)|icon-|badges|col-(sm|xl|xxl)|gap-(sm|xl|xxl)|flex-(sm|xl|xxl))/;

function stays(selector: string): boolean {
  if (/theme/.test(selector)) {
    return false;
  }
  const classes = [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((found) => found[1] ?? '');
  return classes.every((name) => families.test(name) && !unused.test(name));
}

/** Drops what the pages do not use; dark mode is set by our own variables, which follow the system. */
export function prunedTabler(): AcceptedPlugin {
  return {
    postcssPlugin: 'pruned-tabler',
    OnceExit(root) {
      root.walkRules((rule: Rule) => {
        const file = rule.source?.input.file ?? '';
        const frames = rule.parent?.type === 'atrule' && /keyframes/.test((rule.parent as AtRule).name);
        if (!file.includes('@tabler') || frames) {
          return;
        }
        const kept = rule.selectors.filter(stays);
        if (kept.length === 0) {
          rule.remove();
        } else {
          rule.selectors = kept;
        }
      });
      root.walkAtRules((at: AtRule) => {
        if (at.nodes?.length === 0 || (/keyframes/.test(at.name) && (at.source?.input.file ?? '').includes('@tabler'))) {
          at.remove();
        }
      });
    },
  };
}
