/** An element under its usual prefix (`w:p`), whatever prefix the file gave its namespace. */
export type XmlElement = { name: string; attributes: Map<string, string>; children: XmlNode[] }

export type XmlNode = XmlElement | string
