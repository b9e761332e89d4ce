import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";

type Props = {
  kicker: string;
  title: string;
  families: readonly string[];
  /** The portal's mark, as a data address. */
  emblem: string;
};

const RED = "#a8202c";
const GOLD = "#e8b923";

/** The picture of a shared page: the masthead's red and gold, whose it is, what it says. Drawn to a bitmap, not to a page. */
export function SharePicture({ kicker, title, families, emblem }: Props) {
  const fontFamily = families.map((part) => `Be Vietnam Pro ${part}`).join(", ");
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        background: RED,
        color: "#ffffff",
        borderBottom: `24px solid ${GOLD}`,
        padding: "64px 72px 48px",
        fontFamily,
        fontWeight: 700,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", fontSize: 30 }}>
        <div
          style={{
            width: 92,
            height: 92,
            marginRight: 24,
            backgroundImage: `url(${emblem})`,
            backgroundSize: "92px 92px",
          }}
        />
        {PORTAL}
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ fontSize: 32, color: GOLD, marginBottom: 18 }}>{kicker}</div>
        <div style={{ fontSize: title.length > 90 ? 48 : 60, lineHeight: 1.25 }}>{title}</div>
      </div>
      <div style={{ display: "flex", fontSize: 26 }}>{MINISTRY}</div>
    </div>
  );
}
