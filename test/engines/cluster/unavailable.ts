/** Why a real cluster cannot be had here: tests skip with it locally and fail with it in CI. */
export class ClusterUnavailable extends Error {
  override name = 'ClusterUnavailable';
}
