import type { Offering } from "../entities/offering"

/** A product of the seed, with its words in the languages of all markets. */
export type SeedProduct = {
  sku: string
  family: Offering["family"]
  name: Record<"de-DE" | "en-US", string>
  description: Record<"de-DE" | "en-US", string>
  price: Record<"EUR" | "USD", string>
  downloadUri: string
  status?: Offering["status"]
  isReturnable?: boolean
}

const OFFICE_SETUP = "https://setup.office.com/"
const WINDOWS_11 = "https://www.microsoft.com/software-download/windows11"
const WINDOWS_10 = "https://www.microsoft.com/software-download/windows10"
const EVALUATION_CENTER = "https://www.microsoft.com/evalcenter/"

/** Perpetual licences as a distributor lists them. Part numbers have the real form, but they and the prices are examples. */
export const PRODUCTS: SeedProduct[] = [
  {
    sku: "79G-05018",
    family: "Office",
    name: {
      "de-DE": "Microsoft Office Home 2024, Dauerlizenz, 1 PC oder Mac",
      "en-US": "Microsoft Office Home 2024, perpetual, 1 PC or Mac",
    },
    description: {
      "de-DE": "Word, Excel, PowerPoint und OneNote für private Zwecke.",
      "en-US": "Word, Excel, PowerPoint and OneNote for personal use.",
    },
    price: { EUR: "149.00", USD: "149.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "EP2-06606",
    family: "Office",
    name: {
      "de-DE":
        "Microsoft Office Home & Business 2024, Dauerlizenz, 1 PC oder Mac",
      "en-US": "Microsoft Office Home & Business 2024, perpetual, 1 PC or Mac",
    },
    description: {
      "de-DE":
        "Word, Excel, PowerPoint, OneNote und Outlook, auch für den Beruf.",
      "en-US": "Word, Excel, PowerPoint, OneNote and Outlook, also for work.",
    },
    price: { EUR: "299.00", USD: "249.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "269-17192",
    family: "Office",
    name: {
      "de-DE": "Microsoft Office Professional 2021, Dauerlizenz, 1 PC",
      "en-US": "Microsoft Office Professional 2021, perpetual, 1 PC",
    },
    description: {
      "de-DE": "Alle Office-Programme mit Access und Publisher für einen PC.",
      "en-US": "All Office apps with Access and Publisher for one PC.",
    },
    price: { EUR: "579.00", USD: "439.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "077-07272",
    family: "Office",
    name: {
      "de-DE": "Microsoft Access 2024, Dauerlizenz, 1 PC",
      "en-US": "Microsoft Access 2024, perpetual, 1 PC",
    },
    description: {
      "de-DE": "Datenbanken für den Arbeitsplatz.",
      "en-US": "Databases for the desktop.",
    },
    price: { EUR: "179.00", USD: "179.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "543-06663",
    family: "Office",
    name: {
      "de-DE": "Microsoft Outlook 2024, Dauerlizenz, 1 PC oder Mac",
      "en-US": "Microsoft Outlook 2024, perpetual, 1 PC or Mac",
    },
    description: {
      "de-DE": "E-Mail, Kalender und Kontakte.",
      "en-US": "E-mail, calendar and contacts.",
    },
    price: { EUR: "179.00", USD: "179.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "D86-05942",
    family: "Visio",
    name: {
      "de-DE": "Microsoft Visio Standard 2024, Dauerlizenz, 1 PC",
      "en-US": "Microsoft Visio Standard 2024, perpetual, 1 PC",
    },
    description: {
      "de-DE": "Diagramme und Ablaufpläne zeichnen.",
      "en-US": "Draw diagrams and flow charts.",
    },
    price: { EUR: "369.00", USD: "309.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "D87-07606",
    family: "Visio",
    name: {
      "de-DE": "Microsoft Visio Professional 2024, Dauerlizenz, 1 PC",
      "en-US": "Microsoft Visio Professional 2024, perpetual, 1 PC",
    },
    description: {
      "de-DE": "Diagramme, die mit Daten verbunden sind.",
      "en-US": "Diagrams that are connected to data.",
    },
    price: { EUR: "739.00", USD: "579.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "076-05905",
    family: "Project",
    name: {
      "de-DE": "Microsoft Project Standard 2024, Dauerlizenz, 1 PC",
      "en-US": "Microsoft Project Standard 2024, perpetual, 1 PC",
    },
    description: {
      "de-DE": "Projekte planen und verfolgen.",
      "en-US": "Plan and track projects.",
    },
    price: { EUR: "859.00", USD: "679.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "H30-05939",
    family: "Project",
    name: {
      "de-DE": "Microsoft Project Professional 2024, Dauerlizenz, 1 PC",
      "en-US": "Microsoft Project Professional 2024, perpetual, 1 PC",
    },
    description: {
      "de-DE": "Projekte, Ressourcen und Zusammenarbeit im Team.",
      "en-US": "Projects, resources and team work.",
    },
    price: { EUR: "1489.00", USD: "1129.99" },
    downloadUri: OFFICE_SETUP,
  },
  {
    sku: "KW9-00664",
    family: "Windows",
    name: {
      "de-DE": "Microsoft Windows 11 Home, 64 Bit, Dauerlizenz",
      "en-US": "Microsoft Windows 11 Home, 64-bit, perpetual",
    },
    description: {
      "de-DE": "Windows für zu Hause, ein PC.",
      "en-US": "Windows for the home, one PC.",
    },
    price: { EUR: "145.00", USD: "139.99" },
    downloadUri: WINDOWS_11,
  },
  {
    sku: "FQC-10572",
    family: "Windows",
    name: {
      "de-DE": "Microsoft Windows 11 Pro, 64 Bit, Dauerlizenz",
      "en-US": "Microsoft Windows 11 Pro, 64-bit, perpetual",
    },
    description: {
      "de-DE": "Windows mit BitLocker und Domänenbeitritt, ein PC.",
      "en-US": "Windows with BitLocker and domain join, one PC.",
    },
    price: { EUR: "259.00", USD: "199.99" },
    downloadUri: WINDOWS_11,
  },
  {
    sku: "HZV-00101",
    family: "Windows",
    name: {
      "de-DE": "Microsoft Windows 11 Pro for Workstations, Dauerlizenz",
      "en-US": "Microsoft Windows 11 Pro for Workstations, perpetual",
    },
    description: {
      "de-DE": "Windows für Rechner mit bis zu vier Prozessoren.",
      "en-US": "Windows for machines with up to four processors.",
    },
    price: { EUR: "439.00", USD: "309.00" },
    downloadUri: WINDOWS_11,
  },
  {
    sku: "P73-08920",
    family: "Server",
    isReturnable: false,
    name: {
      "de-DE": "Microsoft Windows Server 2025 Standard, 16 Kerne",
      "en-US": "Microsoft Windows Server 2025 Standard, 16 cores",
    },
    description: {
      "de-DE": "Serverbetriebssystem mit zwei virtuellen Maschinen.",
      "en-US": "Server operating system with two virtual machines.",
    },
    price: { EUR: "1099.00", USD: "1176.00" },
    downloadUri: EVALUATION_CENTER,
  },
  {
    sku: "228-11548",
    family: "Server",
    name: {
      "de-DE": "Microsoft SQL Server 2022 Standard, 1 Server",
      "en-US": "Microsoft SQL Server 2022 Standard, 1 server",
    },
    description: {
      "de-DE": "Datenbankserver, Lizenz für einen Server ohne CALs.",
      "en-US": "Database server, licence for one server without CALs.",
    },
    price: { EUR: "899.00", USD: "989.00" },
    downloadUri: EVALUATION_CENTER,
  },
  {
    sku: "FQC-09131",
    family: "Windows",
    status: "Discontinued",
    name: {
      "de-DE": "Microsoft Windows 10 Pro, 64 Bit, Dauerlizenz",
      "en-US": "Microsoft Windows 10 Pro, 64-bit, perpetual",
    },
    description: {
      "de-DE": "Nicht mehr im Verkauf; Nachfolger ist Windows 11 Pro.",
      "en-US": "No longer sold; its successor is Windows 11 Pro.",
    },
    price: { EUR: "259.00", USD: "199.99" },
    downloadUri: WINDOWS_10,
  },
]
