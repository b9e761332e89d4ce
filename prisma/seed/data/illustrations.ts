// Pictures that the demonstration's texts are shown with: plain drawings of land, water and work, never of an event.

const [WIDTH, HEIGHT] = [1600, 900];

const RED = "#a8202c";
const GOLD = "#e8b923";

type Point = readonly [number, number];

const place = (value: number): string => value.toFixed(1);

/** A closed shape under a line of hills; `waves` are [height, length, shift] of what is added up. */
function ridge(base: number, waves: readonly (readonly [number, number, number])[]): string {
  const points = Array.from({ length: 41 }, (_, index): Point => {
    const x = (index * WIDTH) / 40;
    const y = waves.reduce(
      (sum, [height, length, shift]) => sum - height * Math.sin((x / length) * 2 * Math.PI + shift),
      base,
    );
    return [x, y];
  });
  const line = points.map(([x, y]) => `${place(x)} ${place(y)}`).join("L");
  return `M0 ${HEIGHT}L${line}L${WIDTH} ${HEIGHT}Z`;
}

const path = (d: string, fill: string, more = ""): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;
const stroke = (d: string, colour: string, width: number, more = ""): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
const box = (x: number, y: number, width: number, height: number, fill: string, more = "") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
const disc = (x: number, y: number, radius: number, fill: string, more = ""): string =>
  `<circle cx="${place(x)}" cy="${place(y)}" r="${radius}" fill="${fill}" ${more}/>`;

const times = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index));

const sky = (high: string, low: string): string =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${high}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>${box(0, 0, WIDTH, HEIGHT, "url(#sky)")}`;

/** The sun of the portal's emblem, five rays. */
const sun = (x: number, y: number, radius: number): string => {
  const rays = times(10, (index): string => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const reach = index % 2 === 0 ? radius * 1.9 : radius * 1.12;
    return `${place(x + reach * Math.cos(angle))} ${place(y + reach * Math.sin(angle))}`;
  });
  return `${path(`M${rays.join("L")}Z`, GOLD)}${disc(x, y, radius, RED)}`;
};

const tree = (x: number, y: number, size: number, fill: string): string =>
  `${box(x - size * 0.06, y, size * 0.12, size * 0.5, "#6b4a2b")}${path(`M${x} ${y - size}L${x + size * 0.42} ${y + size * 0.12}L${x - size * 0.42} ${y + size * 0.12}Z`, fill)}`;

const house = (x: number, y: number, size: number, roof: string): string =>
  `${box(x, y, size, size * 0.6, "#fbf8f3")}${path(`M${x - size * 0.12} ${y}L${x + size / 2} ${y - size * 0.45}L${x + size * 1.12} ${y}Z`, roof)}${box(x + size * 0.4, y + size * 0.22, size * 0.2, size * 0.38, "#46525f")}`;

const cloud = (x: number, y: number, size: number): string =>
  [
    [0, 0, 1],
    [0.9, -0.35, 1.2],
    [1.9, 0, 0.9],
  ]
    .map(([dx = 0, dy = 0, r = 1]) => disc(x + dx * size, y + dy * size, r * size, "#ffffff"))
    .join("") + box(x, y, size * 1.9, size, "#ffffff");

const terraces = (): string =>
  [
    sky("#cfe3ee", "#fbf1d8"),
    sun(1130, 250, 92),
    path(
      ridge(470, [
        [70, 900, 0.4],
        [26, 310, 1],
      ]),
      "#8fb3a5",
    ),
    path(
      ridge(540, [
        [60, 1100, 2.2],
        [18, 370, 0],
      ]),
      "#5f9a80",
    ),
    ...times(9, (index) => {
      const base = 560 + index * 42;
      const d = ridge(base, [
        [34 - index, 1300, 0.9 + index * 0.16],
        [10, 420, index * 0.5],
      ]);
      return path(d, index % 2 === 0 ? "#2e7d5b" : "#d9c877", `stroke="#1c5a41" stroke-width="3"`);
    }),
    path(ridge(868, [[12, 800, 1]]), "#1a4a86"),
  ].join("");

const river = (): string =>
  [
    sky("#dbe9f3", "#fdf6e6"),
    sun(360, 230, 70),
    path(
      ridge(420, [
        [90, 760, 1.2],
        [30, 240, 0],
      ]),
      "#9bb8c9",
    ),
    path(ridge(480, [[50, 980, 0]]), "#6f9f8b"),
    path(ridge(560, [[24, 1400, 2]]), "#2e7d5b"),
    path(
      "M930 540C760 600 1180 660 900 730S420 820 380 900L1240 900C1180 820 1320 720 1150 640S1040 570 1000 540Z",
      "#2f6ea8",
    ),
    ...times(5, (index) =>
      stroke(
        `M${820 - index * 62} ${712 + index * 40}q60 -16 120 0t120 0`,
        "#cfe3ee",
        5,
        `opacity="0.8"`,
      ),
    ),
    ...times(7, (index) => tree(120 + index * 78, 640 + (index % 3) * 34, 90, "#1c5a41")),
    ...times(3, (index) => house(1330 + index * 82, 640 + index * 26, 70, RED)),
  ].join("");

const forest = (): string =>
  [
    sky("#e6eef0", "#f6efdc"),
    path("M0 560L260 240L470 500L720 180L1010 520L1230 300L1600 580L1600 900L0 900Z", "#9fb6b2"),
    path("M0 650L340 380L600 620L900 350L1220 640L1420 470L1600 620L1600 900L0 900Z", "#6d998c"),
    path(ridge(690, [[24, 900, 0]]), "#2e7d5b"),
    ...times(3, (row) =>
      times(15 + row, (index) =>
        tree(
          40 + index * (112 - row * 4) + row * 46,
          700 + row * 70,
          110 + row * 34,
          ["#256b4d", "#1c5a41", "#15493a"][row] ?? "#15493a",
        ),
      ).join(""),
    ),
    sun(1330, 180, 60),
  ].join("");

const survey = (): string =>
  [
    box(0, 0, WIDTH, HEIGHT, "#fbf8f3"),
    ...times(17, (index) => stroke(`M${index * 100} 0V${HEIGHT}`, "#d6dce3", 2)),
    ...times(9, (index) => stroke(`M0 ${50 + index * 100}H${WIDTH}`, "#d6dce3", 2)),
    ...times(8, (index) => {
      const [rx, ry] = [90 + index * 78, 52 + index * 50];
      const points = times(49, (step): string => {
        const angle = (step * Math.PI) / 24;
        const swell = 1 + 0.13 * Math.sin(3 * angle + index * 0.3) + 0.06 * Math.cos(5 * angle);
        return `${place(620 + rx * swell * Math.cos(angle))} ${place(450 + ry * swell * Math.sin(angle))}`;
      });
      return stroke(
        `M${points.join("L")}Z`,
        index % 4 === 0 ? "#8a5a1c" : "#b98a4a",
        index % 4 === 0 ? 6 : 3,
      );
    }),
    stroke("M1600 250C1380 300 1340 420 1220 470S1010 640 980 900", "#2f6ea8", 26),
    ...(
      [
        [620, 450],
        [1010, 250],
        [330, 690],
        [1240, 640],
      ] as const
    ).map(
      ([x, y]) =>
        `${disc(x, y, 24, "#ffffff", `stroke="${RED}" stroke-width="8"`)}${disc(x, y, 8, RED)}`,
    ),
    stroke(
      "M620 450L1010 250M620 450L330 690M620 450L1240 640M1010 250L1240 640",
      RED,
      5,
      `stroke-dasharray="16 14"`,
    ),
  ].join("");

const network = (): string => {
  const nodes: readonly Point[] = [
    [250, 300],
    [520, 190],
    [800, 330],
    [1100, 200],
    [1360, 340],
    [400, 520],
    [700, 570],
    [980, 500],
    [1240, 580],
  ];
  const links = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [0, 5],
    [1, 5],
    [5, 6],
    [2, 6],
    [2, 7],
    [6, 7],
    [3, 7],
    [7, 8],
    [4, 8],
  ];
  return [
    sky("#123a68", "#2f6ea8"),
    path(
      ridge(720, [
        [40, 1000, 0.5],
        [14, 330, 1],
      ]),
      "#1c5a41",
    ),
    path(ridge(790, [[26, 1300, 2]]), "#2e7d5b"),
    ...links.map(([from = 0, to = 0]) => {
      const [a, b] = [nodes[from], nodes[to]];
      return a && b
        ? stroke(`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`, "#cfe3ee", 5, `opacity="0.75"`)
        : "";
    }),
    ...nodes.map(([x, y], index) =>
      disc(
        x,
        y,
        index % 3 === 0 ? 44 : 30,
        index % 3 === 0 ? GOLD : "#ffffff",
        `stroke="#0f2f5a" stroke-width="8"`,
      ),
    ),
    ...times(6, (index) =>
      house(150 + index * 232, 776 + (index % 2) * 26, 92, index % 2 ? RED : "#8f1a25"),
    ),
  ].join("");
};

const papers = (): string =>
  [
    sky("#f1ead9", "#fbf8f3"),
    path(ridge(640, [[20, 1500, 0]]), "#c8a46b"),
    ...times(4, (index) => {
      const x = 330 + index * 190;
      return `<g transform="rotate(${-9 + index * 6} ${x + 170} 430)">${box(x, 190, 360, 480, "#ffffff", `stroke="#46525f" stroke-width="5" rx="6"`)}${box(x + 46, 240, 268, 16, RED)}${times(8, (line) => box(x + 46, 300 + line * 38, line % 3 === 2 ? 190 : 268, 10, "#9aa5b1")).join("")}${disc(x + 270, 610, 36, "none", `stroke="${RED}" stroke-width="7"`)}</g>`;
    }),
    `<g transform="rotate(28 1220 520)">${box(1196, 220, 44, 430, "#1a4a86", `rx="16"`)}${path("M1196 650L1218 724L1240 650Z", GOLD)}${box(1196, 300, 44, 18, GOLD)}</g>`,
  ].join("");

const village = (): string =>
  [
    sky("#d6e8f0", "#fdf3da"),
    sun(800, 210, 74),
    path(
      ridge(450, [
        [56, 820, 2],
        [20, 260, 0],
      ]),
      "#8fb3a5",
    ),
    path(ridge(520, [[22, 1200, 1]]), "#2e7d5b"),
    ...times(6, (row) =>
      times(9, (index) => {
        const [x, y] = [index * 200 - row * 34, 560 + row * 60];
        return path(
          `M${x} ${y}h188l20 52h-188Z`,
          (index + row) % 3 === 0 ? "#d9c877" : (index + row) % 3 === 1 ? "#7fb069" : "#a7c957",
        );
      }).join(""),
    ),
    stroke("M0 640C360 600 520 720 860 690S1320 600 1600 640", "#fbf8f3", 30),
    ...times(8, (index) =>
      house(150 + index * 170, 470 + (index % 3) * 24, 82, index % 2 ? RED : "#b0442e"),
    ),
    ...times(9, (index) => tree(100 + index * 172, 520 + (index % 2) * 30, 74, "#1c5a41")),
  ].join("");

const office = (): string =>
  [
    sky("#cfe0ee", "#f6f1e4"),
    cloud(180, 190, 44),
    cloud(1240, 150, 36),
    box(0, 720, WIDTH, 180, "#9fb6a2"),
    ...(
      [
        [240, 300, 300],
        [600, 180, 400],
        [1060, 340, 320],
      ] as const
    ).map(
      ([x, y, width], index) =>
        `${box(x, y, width, 720 - y, ["#e9dcc0", "#fbf8f3", "#e2e8ee"][index] ?? "#fbf8f3", `stroke="#46525f" stroke-width="5"`)}${times(Math.floor((660 - y) / 84), (row) => times(Math.floor(width / 76), (column) => box(x + 28 + column * 72, y + 40 + row * 84, 40, 48, "#2f6ea8")).join("")).join("")}`,
    ),
    box(752, 610, 96, 110, RED),
    box(700, 150, 200, 30, RED),
    ...times(8, (index) =>
      tree(index < 4 ? 80 + index * 170 : 980 + (index - 4) * 170, 720, 96, "#2e7d5b"),
    ),
    box(700, 720, 200, 180, "#d6dce3"),
  ].join("");

const islands = (): string =>
  [
    sky("#dceaf2", "#fbeed0"),
    sun(1240, 220, 84),
    cloud(260, 180, 40),
    path(
      "M180 560C220 380 330 330 400 560ZM420 560C470 300 620 300 660 560ZM1020 560C1060 410 1150 400 1190 560Z",
      "#5f9a80",
    ),
    path("M700 560C750 420 860 420 900 560ZM1250 560C1300 340 1420 330 1480 560Z", "#2e7d5b"),
    box(0, 556, WIDTH, 344, "#2f6ea8"),
    ...times(8, (row) =>
      times(9, (index) =>
        stroke(
          `M${index * 190 + (row % 2) * 90} ${610 + row * 38}q34 -14 68 0t68 0`,
          "#cfe3ee",
          4,
          `opacity="0.7"`,
        ),
      ).join(""),
    ),
    path("M700 690h240l-44 62h-152Z", "#8f1a25"),
    path("M812 480v200h-96Z", "#fbf8f3"),
    path("M826 520v160h84Z", GOLD),
  ].join("");

const scenes = {
  terraces: {
    draw: terraces,
    alt: "Hình vẽ mặt trời năm cánh trên ruộng bậc thang xanh và vàng, dưới chân là dải nước",
    caption: "Đất, nước và mùa vàng trên ruộng bậc thang.",
  },
  river: {
    draw: river,
    alt: "Hình vẽ dòng sông uốn quanh giữa đồi xanh, bên bờ có hàng cây và mấy nếp nhà mái đỏ",
    caption: "Dòng sông giữa đồi xanh.",
  },
  forest: {
    draw: forest,
    alt: "Hình vẽ rừng cây xanh dưới chân dãy núi, mặt trời ở góc phải",
    caption: "Rừng dưới chân núi.",
  },
  survey: {
    draw: survey,
    alt: "Hình vẽ tấm bản đồ với lưới ô vuông, đường đồng mức, dòng sông và bốn điểm mốc nối bằng nét đứt đỏ",
    caption: "Các điểm mốc trên tấm bản đồ.",
  },
  network: {
    draw: network,
    alt: "Hình vẽ những điểm tròn nối thành mạng trên nền trời xanh, phía dưới là hàng nhà mái đỏ",
    caption: "Dữ liệu nối liền các địa phương.",
  },
  papers: {
    draw: papers,
    alt: "Hình vẽ bốn tờ văn bản xếp chồng với dòng tiêu đề đỏ và một cây bút",
    caption: "Văn bản và cây bút.",
  },
  village: {
    draw: village,
    alt: "Hình vẽ làng quê với những ô ruộng nhiều màu, con đường sáng và hàng nhà mái đỏ",
    caption: "Làng quê giữa những ô ruộng.",
  },
  office: {
    draw: office,
    alt: "Hình vẽ ba tòa nhà làm việc nhiều cửa sổ sau hàng cây, tòa giữa có mái đỏ",
    caption: "Nơi làm việc sau hàng cây xanh.",
  },
  islands: {
    draw: islands,
    alt: "Hình vẽ thuyền buồm trên mặt biển xanh, phía xa là các hòn đảo và mặt trời",
    caption: "Biển và đảo.",
  },
} as const;

export type Illustration = keyof typeof scenes;

const CREDIT = "Hình minh họa của Cổng";

/** Every picture with its words, drawn as SVG: the same bytes whenever it is drawn. */
export const illustrations = Object.entries(scenes).map(([name, { draw, alt, caption }]) => ({
  name: name as Illustration,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${draw()}</svg>`,
  alt,
  caption,
  credit: CREDIT,
}));
