type Props = { kicker: string; title: string; families: readonly string[] };

const RED = "#a8202c";
const GOLD = "#e8b923";

/** The picture of a shared page: the masthead's red and gold, whose it is, what it says. Drawn to a bitmap, not to a page. */
export function SharePicture({ kicker, title, families }: Props) {
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
        <svg
          width="92"
          height="92"
          viewBox="0 0 64 64"
          aria-hidden="true"
          style={{ marginRight: 24 }}
        >
          <circle cx="32" cy="32" r="32" fill="#ffffff" />
          <path d="M32 10 36 22 48 20 40 29 46 40 32 34 18 40 24 29 16 20 28 22Z" fill={GOLD} />
          <circle cx="32" cy="28" r="8" fill={RED} />
          <path d="M6 42C18 34 28 36 36 40S52 44 58 38A28 28 0 0 1 6 42Z" fill="#2e7d5b" />
        </svg>
        Cổng Thi đua – Khen thưởng
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ fontSize: 32, color: GOLD, marginBottom: 18 }}>{kicker}</div>
        <div style={{ fontSize: title.length > 90 ? 48 : 60, lineHeight: 1.25 }}>{title}</div>
      </div>
      <div style={{ display: "flex", fontSize: 26 }}>Bộ Tài nguyên và Môi trường</div>
    </div>
  );
}
