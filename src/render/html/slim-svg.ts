const CLOSED = /><\/(?:path|rect|circle|line|polyline|polygon|ellipse)>/g;

/** What the page's own style says of colours and texts need not be said by each shape; a picture alone keeps it. */
export const slimSvg = (svg: string): string =>
  svg.replace(CLOSED, '/>').replace(/<[a-z]+ [^<>]*>/g, (tag) => {
    const classes = /class="([^"]*)"/.exec(tag)?.[1] ?? '';
    let slim = tag.replace(' dominant-baseline="central"', '');
    if (/\bf-/.test(classes)) slim = slim.replace(/ fill="#[0-9a-f]+"/i, '');
    if (/\bl-/.test(classes)) slim = slim.replace(/ stroke="#[0-9a-f]+"/i, '');
    return slim;
  });
